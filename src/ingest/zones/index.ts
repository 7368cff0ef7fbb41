export { zoneDocument } from './zone-document.js';
