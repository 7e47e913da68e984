export * from './said';
export { FIELDS, FOUND, LANGUAGE, sayNote, WORDING } from './spoken';
