/** Other programs check a file against the standard's own schema before they read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Validator } from 'jsonschema';
import { describe, expect, it } from 'vitest';
import { writeJsonResume } from '../../../shared/json-resume/write';
import type { Resume } from '../../../shared/resume';
import { fixture, fixtureNames, gold, goldNames } from '../../support/people';
import { resumes } from '../../support/resumes';

const FILE = join(__dirname, '../../../node_modules/@jsonresume/schema/schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8'));

function expectValid(resume: Resume) {
  const file = JSON.parse(JSON.stringify(writeJsonResume(resume)));
  const { errors } = new Validator().validate(file, schema);
  expect(errors.map(({ stack, instance }) => `${stack}: ${JSON.stringify(instance)}`)).toEqual([]);
}

describe('a file of JSON Resume satisfies the schema', () => {
  it.each(fixtureNames)('%s', (name) => {
    expectValid(fixture(name));
  });

  it.each(goldNames)('%s', (name) => {
    expectValid(gold(name));
  });

  it('of anybody', () => {
    fc.assert(fc.property(resumes, expectValid), { numRuns: 200 });
  });
});
