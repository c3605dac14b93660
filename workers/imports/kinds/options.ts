/** Words by which files name the choices of Twenty, beside the choice itself and its English label. */

export const accountKinds = {
  HOSPITAL: ['医院', '医疗机构'],
  CLINIC: ['诊所', '门诊', '卫生院', '卫生室'],
  PHARMACY: ['药店', '药房', '单体药店'],
  PHARMACY_CHAIN: ['连锁', '连锁药店', '药店连锁', 'chain'],
  DISTRIBUTOR: ['经销商', '商业公司', '医药公司', '批发企业', 'wholesaler'],
  BROKER: ['代理商', '居间商'],
  MANUFACTURER: ['生产企业', '厂家'],
  SUPPLIER: ['供应商'],
  OTHER: ['其他', '其它'],
} as const;

export const hcpKinds = {
  PHYSICIAN: ['医生', '医师', 'doctor'],
  PHARMACIST: ['药师', '药剂师'],
  NURSE: ['护士'],
  BUYER: ['采购'],
  ADMINISTRATOR: ['管理', '行政', '管理人员'],
  OTHER: ['其他', '其它'],
} as const;

export const affiliationRoles = {
  PRACTITIONER: ['执业', '医师'],
  DEPARTMENT_HEAD: ['科主任', '主任'],
  DIRECTOR: ['院长', '负责人'],
  PHARMACY: ['药剂科', '药房'],
  PURCHASING: ['采购', '采购科'],
  COMMITTEE: ['药事会', '药事委员会'],
  CONSULTANT: ['顾问', '专家'],
  OTHER: ['其他', '其它'],
} as const;

export const dispensingClasses = { RX: ['处方药', '处方'], OTC: ['非处方药', '非处方', '甲类OTC', '乙类OTC'] } as const;

export const categories = {
  GENERAL: ['普通', '其他', '一般'],
  CHEMICAL: ['化学药', '化学药品', '化药', '西药'],
  BIOLOGICAL: ['生物制品', '生物药'],
  VACCINE: ['疫苗'],
  TCM: ['中药', '中成药', '中药饮片'],
  NARCOTIC: ['麻醉药品', '麻醉药'],
  PSYCHOTROPIC: ['精神药品', '精神药'],
  DEVICE: ['医疗器械', '器械'],
} as const;

export const licenceKinds = {
  DRUG_TRADE: ['药品经营许可证'],
  DRUG_MANUFACTURE: ['药品生产许可证'],
  MEDICAL_INSTITUTION: ['医疗机构执业许可证'],
  BUSINESS_REGISTRATION: ['营业执照'],
  QUALITY_AGREEMENT: ['质量保证协议', '质保协议'],
  AUTHORISATION: ['授权委托书', '委托书'],
  PROFESSIONAL_PRACTICE: ['医师执业证', '执业药师注册证', '执业证书'],
  EU_WDA: ['WDA'],
  EU_MIA: ['MIA'],
  GSP_LEGACY: ['GSP', 'GSP证书'],
  GMP_LEGACY: ['GMP', 'GMP证书'],
  OTHER: ['其他', '其它'],
} as const;
