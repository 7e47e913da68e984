import { memo } from 'react';
import type { Basics } from '../../shared/resume';
import { useApp, useTools } from '../app-context';
import { AddButton } from '../editors/add-button';
import { useDocumentId } from '../editors/editor-context';
import { TextField } from '../editors/text-field';
import { PhotoField } from '../photo/photo-field';
import { FIELDS, WORDING } from '../wording';
import { Fold } from './fold';
import { PairRow } from './pair-row';

export const ContactEditor = memo(function ContactEditor({ basics }: { readonly basics: Basics }) {
  const { actions } = useTools();
  const id = useDocumentId();
  const open = useApp(({ opened }) => opened.includes('/basics'));
  const { location, profiles, details } = basics;
  return (
    <Fold
      pointer="/basics"
      title={WORDING.contact}
      isOpen={open}
      onToggle={(next) => actions.setOpened('/basics', next)}
    >
      <PhotoField image={basics.image} photo={basics.photo} />
      <TextField label={FIELDS.name} pointer="/basics/name" value={basics.name} />
      <TextField label={FIELDS.label} pointer="/basics/label" value={basics.label} />
      <div className="pair">
        <TextField label={FIELDS.email} pointer="/basics/email" value={basics.email} />
        <TextField label={FIELDS.phone} pointer="/basics/phone" value={basics.phone} />
      </div>
      <TextField label={FIELDS.url} pointer="/basics/url" value={basics.url} />
      <TextField label={FIELDS.address} pointer="/basics/location/address" value={location?.address} />
      <div className="pair narrow-first">
        <TextField
          label={FIELDS.postalCode}
          pointer="/basics/location/postalCode"
          value={location?.postalCode}
        />
        <TextField label={FIELDS.city} pointer="/basics/location/city" value={location?.city} />
      </div>
      <div className="pair narrow-last">
        <TextField label={FIELDS.region} pointer="/basics/location/region" value={location?.region} />
        <TextField
          label={FIELDS.countryCode}
          pointer="/basics/location/countryCode"
          value={location?.countryCode}
        />
      </div>
      {profiles.map((profile, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a profile's place is its identity, as its pointer says.
        <PairRow key={index} pointer={`/basics/profiles/${index}`} name={profile.network || FIELDS.network}>
          <TextField
            label={FIELDS.network}
            pointer={`/basics/profiles/${index}/network`}
            value={profile.network}
          />
          <TextField
            label={FIELDS.username}
            pointer={`/basics/profiles/${index}/username`}
            value={profile.username}
          />
          <TextField
            label={FIELDS.profileUrl}
            pointer={`/basics/profiles/${index}/url`}
            value={profile.url}
          />
        </PairRow>
      ))}
      {details.map((detail, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a detail's place is its identity, as its pointer says.
        <PairRow key={index} pointer={`/basics/details/${index}`} name={detail.label || FIELDS.detailLabel}>
          <TextField
            label={FIELDS.detailLabel}
            pointer={`/basics/details/${index}/label`}
            value={detail.label}
          />
          <TextField
            required
            label={FIELDS.detailValue}
            pointer={`/basics/details/${index}/value`}
            value={detail.value}
          />
        </PairRow>
      ))}
      <div className="adders">
        <AddButton
          label={WORDING.addProfile}
          onPress={() => actions.insertItem(id, '/basics/profiles', profiles.length, {})}
        />
        <AddButton
          label={WORDING.addDetail}
          onPress={() => actions.insertItem(id, '/basics/details', details.length, { value: '' })}
        />
      </div>
    </Fold>
  );
});
