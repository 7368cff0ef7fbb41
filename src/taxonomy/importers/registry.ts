import { caseFramework } from './case.js';
import { csv } from './csv.js';
import { ctdl } from './ctdl.js';
import { esco } from './esco.js';
import type { Importer } from './importer.js';
import { lightcast } from './lightcast.js';
import { onet } from './onet.js';
import { rsd } from './rsd.js';

/** All importers; detection asks them in this order, the plain table last. */
export const IMPORTERS: readonly Importer[] = [esco, onet, rsd, lightcast, caseFramework, ctdl, csv];
