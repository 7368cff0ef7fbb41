/**
 * Splits a document into stretches of one purpose: by its own hints, its headings and lead-ins, and sentences that speak for
 * themselves. A document enters; sorted zones that do not overlap leave.
 *
 * Must not know: skills, and what a zone counts for.
 */
export { zoneDocument } from './zone-document.js';
