// The facts that a transaction can have: their keys in the address, their paths, and how they are put to people.

const fact = (key, path, type, label, more = {}) => ({ key, path, type, label, ...more });

const SECTORS = ['COMMERCIAL', 'GOVERNMENT', 'MILITARY'];
const LISTS = ['ENTITY_LIST', 'ENTITY_LIST_FN1', 'ENTITY_LIST_FN4', 'MEU_LIST', 'SDN', 'UNVERIFIED_LIST',
  'PART_740_SUPP_6', 'PART_740_SUPP_7', 'PART_740_SUPP_8'];
const ROLES = ['FRONT_END_FABRICATOR', 'OSAT', 'IC_DESIGNER', 'PACKAGING_SITE'];

export const SHIPMENT = [
  fact('to', 'to', 'country', 'Destination'),
  fact('date', 'date', 'day', 'Date'),
  fact('quantity', 'quantity', 'number', 'Quantity', { unit: 'units' }),
  fact('from', 'from', 'country', 'From'),
  fact('movement', 'movement', 'choice', 'Movement', { options: ['EXPORT', 'REEXPORT', 'TRANSFER_IN_COUNTRY'] }),
];

export const FIGURES = [
  fact('tpp', 'item.totalProcessingPerformance', 'number', 'TPP', { hint: 'Total processing performance' }),
  fact('density', 'item.performanceDensity', 'number', 'Performance density'),
  fact('area', 'item.applicableDieAreaMm2', 'number', 'Applicable die area', { unit: 'mm²' }),
  fact('datacenter', 'item.dataCenter', 'yesno', 'Designed or marketed for data centers'),
  fact('dram', 'item.dramBandwidthGBps', 'number', 'DRAM bandwidth', { unit: 'GB/s' }),
  fact('io', 'item.ioBandwidthGBps', 'number', 'I/O bandwidth', { unit: 'GB/s' }),
];

export const MORE_FIGURES = [
  fact('name', 'item.name', 'text', 'Name of the item'),
  fact('category', 'item.category', 'choice', 'Category', { options: ['INTEGRATED_CIRCUIT', 'COMPUTER', 'HBM'] }),
  fact('rates', 'item.processing', 'rates', 'Dense rates', { hint: 'Bit length and TOPS, such as 16:989, 8:1979' }),
  fact('hbm', 'item.hbm.attachment', 'choice', 'High-bandwidth memory',
    { options: ['NONE', 'STAND_ALONE', 'WITH_PROCESSOR', 'WITH_INTERFACE_DIE'] }),
  fact('hbmband', 'item.hbm.bandwidthGBps', 'number', 'Memory bandwidth', { unit: 'GB/s' }),
  fact('hbmarea', 'item.hbm.packageAreaMm2', 'number', 'Memory package area', { unit: 'mm²' }),
  fact('transistors', 'item.transistorsBillion', 'number', 'Transistors', { unit: 'billion' }),
  fact('node', 'item.processNodeNm', 'number', 'Process node', { unit: 'nm' }),
  fact('nonplanar', 'item.nonPlanar', 'yesno', 'Non-planar transistors'),
  fact('also', 'item.alsoClassified', 'text', 'Other ECCN it meets', { hint: 'Such as 5A992.c' }),
  fact('since', 'item.usAvailableSince', 'day', 'Sold in the United States since'),
];

/** What is entered of an item beside its id, as keys to remove when another is chosen. */
export const NO_FIGURES = Object.fromEntries([...FIGURES, ...MORE_FIGURES].map((each) => [each.key, '']));

function party(key, path, who) {
  return [
    fact(`${key}.name`, `${path}.name`, 'text', 'Name', { who }),
    fact(`${key}.in`, `${path}.country`, 'country', 'Located in', { who }),
    fact(`${key}.hq`, `${path}.headquarters`, 'country', 'Headquarters', { who }),
    fact(`${key}.parent`, `${path}.parentHeadquarters`, 'country', 'Headquarters of the ultimate parent', { who }),
    fact(`${key}.sector`, `${path}.sector`, 'choice', 'Sector', { who, options: SECTORS }),
    fact(`${key}.lists`, `${path}.lists`, 'choices', 'Stands on lists', { who, options: LISTS }),
    fact(`${key}.owned`, `${path}.listedOwnership`, 'number', 'Share held by listed parties', { who, hint: '0 to 1' }),
    fact(`${key}.distributor`, `${path}.distributor`, 'yesno', 'Buys to sell on', { who }),
    fact(`${key}.role`, `${path}.role`, 'choice', 'Part in making chips', { who, options: ROLES }),
  ];
}

export const PARTIES = [
  { key: 'exporter', title: 'Exporter', facts: party('exporter', 'exporter', 'exporter') },
  { key: 'consignee', title: 'Consignee', facts: party('consignee', 'consignee', 'consignee') },
  { key: 'user', title: 'End user, if another', facts: party('user', 'endUser', 'end user') },
  { key: 'via', title: 'Intermediary', facts: party('via', 'intermediaries.0', 'intermediary') },
];

export const END_USE = fact('use', 'endUse', 'choices', 'End use', {
  options: ['AI_TRAINING', 'AI_INFERENCE', 'CLOUD_SERVICE', 'GAMING', 'RESEARCH', 'SUPERCOMPUTER', 'CHIP_PRODUCTION',
    'STORAGE', 'ADVANCED_NODE_IC_PRODUCTION', 'MILITARY', 'MILITARY_INTELLIGENCE', 'WMD', 'OTHER'],
});

const attested = (name, label, type = 'yesno') => fact(`att.${name}`, `attestations.${name}`, type, label);

export const ATTESTATIONS = [
  attested('purchaseOrder', 'Written purchase order'),
  attested('nacNotified', 'BIS notified under NAC'),
  attested('nacNotifiedOn', 'Day of that notification', 'day'),
  attested('nacObjected', 'BIS answered that a license is needed'),
  attested('usSupplySufficient', 'Supply in the United States is sufficient'),
  attested('noFoundryDiversion', 'No foundry capacity is diverted'),
  attested('usVolumeShare', 'TPP to China and Macau over that to US customers', 'number'),
  attested('kycRemoteAccess', 'Know-your-customer and remote-access procedures'),
  attested('usThirdPartyTested', 'Independent test in the United States'),
  attested('noProhibitedEndUse', 'No prohibited end use or end user'),
  attested('aiaCertified', 'Certification for AIA'),
  attested('lppCertified', 'Certification for LPP'),
  attested('priorTppThisYear', 'TPP already shipped this year', 'number'),
  attested('hbmDirectPurchase', 'Memory bought directly by the designer'),
  attested('hbmPackagingConfirmed', 'Packaging site confirmed in writing'),
  attested('designerAttestation', 'Designer attests that it is not 3A090.a'),
  attested('transistorAttestation', 'Packager attests the transistor count'),
];

export const FACTS = [
  ...SHIPMENT, ...FIGURES, ...MORE_FIGURES, ...PARTIES.flatMap((each) => each.facts), END_USE, ...ATTESTATIONS,
];

const BY_PATH = new Map(FACTS.map((each) => [each.path, each]));

/** The fact at a path such as consignee.parentHeadquarters, or undefined. */
export function at(path) {
  return BY_PATH.get(path.replace('intermediaries[0]', 'intermediaries.0'));
}
