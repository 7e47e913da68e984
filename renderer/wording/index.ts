export * from './said';
export { FIELDS, LANGUAGE, sayNote, WORDING } from './spoken';
