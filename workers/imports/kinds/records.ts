/** The kinds whose rows are one record each. */
import { flows } from './flows.ts';
import type { ImportField, KindSpec, RecordKind, Values } from './kind.ts';
import { accountKinds, affiliationRoles, categories, dispensingClasses, hcpKinds, licenceKinds } from './options.ts';

const field = (key: string, into: string, type: ImportField['type'], ...headers: string[]): ImportField => ({
  key,
  into,
  type,
  headers,
});
const needed = (spec: ImportField): ImportField => ({ ...spec, required: true });
const called =
  (path: string) =>
  (values: Values): Values =>
    values['name'] === undefined && values[path] !== undefined ? { ...values, name: values[path] } : values;

const accounts: KindSpec = {
  kind: 'accounts',
  object: 'company',
  identities: [{ paths: ['accountCode'], lookup: 'company.accountCode' }],
  later: ['parentAccount'],
  fill: called('accountCode'),
  fields: [
    needed(
      field(
        'accountCode',
        'accountCode',
        'text',
        'code',
        'customer code',
        'customer number',
        '客户编码',
        '客户编号',
        '客户代码',
      ),
    ),
    field(
      'name',
      'name',
      'text',
      'account name',
      'customer name',
      'customer',
      'account',
      '客户名称',
      '客户',
      '名称',
      '单位名称',
    ),
    field(
      'accountKind',
      'accountKind',
      { options: accountKinds },
      'kind',
      'type',
      'account type',
      '客户类型',
      '客户类别',
      '类型',
    ),
    field(
      'parentAccount',
      'parentAccountId',
      { ref: 'account' },
      'parent',
      'parent code',
      '上级客户',
      '上级客户编码',
      '总部',
    ),
    field(
      'territory',
      'salesTerritoryId',
      { ref: 'territory' },
      'sales territory',
      'territory code',
      '区域',
      '区域编码',
      '销售区域',
    ),
    field('owner', 'accountOwnerId', { ref: 'member' }, 'account owner', 'owner email', '负责人', '业务员', '销售代表'),
    field('creditLimit', 'creditLimit', 'money', 'credit limit', '信用额度', '授信额度'),
    field('openReceivables', 'openReceivables', 'money', 'receivables', 'open receivables', '应收余额', '应收账款'),
    field(
      'paymentTermDays',
      'paymentTermDays',
      'whole',
      'payment days',
      'payment terms',
      '账期',
      '账期天数',
      '付款天数',
    ),
    field('annualPotential', 'annualPotential', 'money', 'potential', '年潜力', '年采购潜力'),
    field('annualCostToServe', 'annualCostToServe', 'money', 'cost to serve', '年服务成本'),
    field('street', 'address.addressStreet1', 'text', 'addressStreet1', 'address', '地址', '详细地址'),
    field('city', 'address.addressCity', 'text', 'addressCity', '城市', '市'),
    field('state', 'address.addressState', 'text', 'addressState', 'province', 'region', '省份', '省'),
    field('postcode', 'address.addressPostcode', 'text', 'addressPostcode', 'zip', 'postal code', '邮编'),
    field('country', 'address.addressCountry', 'text', 'addressCountry', '国家'),
  ],
};

const people: KindSpec = {
  kind: 'people',
  object: 'person',
  identities: [
    { paths: ['licenceNumber'], lookup: 'person.licenceNumber' },
    { paths: ['emails.primaryEmail'], lookup: 'person.email' },
    { paths: ['fullName', 'companyId'], lookup: 'person.fullName' },
  ],
  later: [],
  fields: [
    needed(field('name', 'name', 'fullName', 'full name', 'person', '姓名')),
    field('email', 'emails', 'email', 'e-mail', 'mail', '邮箱', '电子邮箱'),
    field('phone', 'phones', 'phone', 'mobile', 'telephone', '手机', '手机号', '电话'),
    field('jobTitle', 'jobTitle', 'text', 'job title', 'title', '职称', '职务'),
    field(
      'account',
      'companyId',
      { ref: 'account' },
      'account code',
      'company',
      'hospital',
      '单位',
      '医院',
      '客户编码',
      '所在单位',
    ),
    field('hcpKind', 'hcpKind', { options: hcpKinds }, 'kind', '人员类型', '类型'),
    field('specialty', 'specialty', 'text', '专业', '专科'),
    field('department', 'department', 'text', '科室', '部门'),
    field('licenceNumber', 'licenceNumber', 'text', 'licence no', 'license number', '执业证号', '执业证书编号'),
  ],
};

const affiliations: KindSpec = {
  kind: 'affiliations',
  object: 'hcpAffiliation',
  identities: [{ paths: ['personId', 'companyId'], lookup: 'hcpAffiliation.personId' }],
  later: [],
  fields: [
    needed(
      field(
        'person',
        'personId',
        { ref: 'person' },
        'licence number',
        'email',
        'professional',
        '姓名',
        '执业证号',
        '人员',
      ),
    ),
    needed(
      field(
        'account',
        'companyId',
        { ref: 'account' },
        'account code',
        'company',
        'hospital',
        '医院',
        '客户编码',
        '单位',
      ),
    ),
    field('role', 'affiliationRole', { options: affiliationRoles }, 'affiliation role', '角色', '职务'),
    field('department', 'affiliationDepartment', 'text', 'ward', '科室'),
    field('isPrimary', 'isPrimary', 'flag', 'primary', '主执业', '是否主执业'),
    field('startsOn', 'startsOn', 'day', 'from', 'start', '开始日期'),
    field('endsOn', 'endsOn', 'day', 'until', 'end', '结束日期'),
    field('name', 'name', 'text', '名称'),
  ],
};

const territories: KindSpec = {
  kind: 'territories',
  object: 'salesTerritory',
  identities: [{ paths: ['territoryCode'], lookup: 'salesTerritory.territoryCode' }],
  later: ['parentTerritory'],
  fill: called('territoryCode'),
  fields: [
    needed(field('territoryCode', 'territoryCode', 'text', 'code', 'territory', '区域编码', '区域代码')),
    field('name', 'name', 'text', 'territory name', '区域名称', '名称'),
    field('parentTerritory', 'parentTerritoryId', { ref: 'territory' }, 'parent', '上级区域', '上级区域编码'),
    field('owner', 'territoryOwnerId', { ref: 'member' }, 'territory owner', 'owner email', '负责人'),
  ],
};

const products: KindSpec = {
  kind: 'products',
  object: 'drugProduct',
  identities: [{ paths: ['productCode'], lookup: 'drugProduct.productCode' }],
  later: [],
  fill: called('productCode'),
  fields: [
    needed(
      field(
        'productCode',
        'productCode',
        'text',
        'code',
        'sku',
        'material',
        '产品编码',
        '商品编码',
        '物料编码',
        '存货编码',
      ),
    ),
    field(
      'name',
      'name',
      'text',
      'product name',
      'product',
      'description',
      '产品名称',
      '商品名称',
      '物料名称',
      '存货名称',
    ),
    field('genericName', 'genericName', 'text', 'inn', '通用名', '通用名称'),
    field('specification', 'specification', 'text', 'strength', '规格', '规格型号'),
    field('manufacturerName', 'manufacturerName', 'text', 'manufacturer', '生产厂家', '生产企业'),
    field('approvalNumber', 'approvalNumber', 'text', 'approval no', 'marketing authorisation', '批准文号', '国药准字'),
    field('dispensingClass', 'dispensingClass', { options: dispensingClasses }, 'rx otc', '处方类别', '处方分类'),
    field('regulatoryCategory', 'regulatoryCategory', { options: categories }, 'category', '药品类别', '管理类别'),
    field('isEssentialDrug', 'isEssentialDrug', 'flag', 'essential', '基本药物', '是否基药'),
    field('isColdChain', 'isColdChain', 'flag', 'cold chain', '冷链', '是否冷链'),
    field('unitOfMeasure', 'unitOfMeasure', 'text', 'unit', 'uom', '单位', '计量单位'),
    field('packSize', 'packSize', 'whole', 'pack', '包装数量', '件装量'),
    field('unitPrice', 'unitPrice', 'money', 'price', 'list price', '单价', '销售单价', '目录价'),
    field('unitCost', 'unitCost', 'money', 'cost', 'standard cost', '成本', '单位成本', '成本单价'),
  ],
};

const batches: KindSpec = {
  kind: 'batches',
  object: 'drugBatch',
  identities: [{ paths: ['lotNumber', 'productId'], lookup: 'drugBatch.lotNumber' }],
  later: [],
  fill: called('lotNumber'),
  fields: [
    needed(field('lotNumber', 'lotNumber', 'text', 'lot', 'batch', 'batch number', '批号', '生产批号')),
    needed(
      field(
        'product',
        'productId',
        { ref: 'product' },
        'product code',
        'material',
        '产品编码',
        '商品编码',
        '物料编码',
        '存货编码',
      ),
    ),
    field('manufacturedOn', 'manufacturedOn', 'day', 'made on', 'production date', '生产日期'),
    field('expiresOn', 'expiresOn', 'day', 'expiry', 'expiry date', 'expires', '有效期至', '失效日期', '有效期'),
    field('quantity', 'quantity', 'number', 'stock', '数量', '库存数量'),
    field('name', 'name', 'text', '名称'),
  ],
};

const licences: KindSpec = {
  kind: 'licences',
  object: 'tradeLicence',
  identities: [
    { paths: ['licenceNumber', 'licenceKind', 'companyId'], lookup: 'tradeLicence.licenceNumber' },
    { paths: ['licenceNumber', 'licenceKind', 'personId'], lookup: 'tradeLicence.licenceNumber' },
  ],
  later: [],
  fill: called('licenceNumber'),
  fields: [
    needed(
      field(
        'licenceNumber',
        'licenceNumber',
        'text',
        'number',
        'licence no',
        'license number',
        '证照编号',
        '许可证编号',
        '证书编号',
      ),
    ),
    needed(
      field(
        'licenceKind',
        'licenceKind',
        { options: licenceKinds },
        'kind',
        'licence type',
        '证照类型',
        '证照名称',
        '类型',
      ),
    ),
    field(
      'account',
      'companyId',
      { ref: 'account' },
      'account code',
      'company',
      'customer code',
      '客户编码',
      '客户',
      '单位',
    ),
    field('person', 'personId', { ref: 'person' }, 'person licence', 'professional', '姓名', '人员'),
    field('licenceScope', 'licenceScope', 'options', 'scope', '经营范围', '范围'),
    field('issuingAuthority', 'issuingAuthority', 'text', 'issued by', 'authority', '发证机关'),
    field('validFrom', 'validFrom', 'day', 'from', '发证日期', '有效期起'),
    field('validTo', 'validTo', 'day', 'until', 'expiry', 'expires', '有效期至', '有效期止'),
    field('name', 'name', 'text', '名称'),
  ],
};

export const recordKinds: Readonly<Record<RecordKind, KindSpec>> = {
  accounts,
  people,
  affiliations,
  territories,
  products,
  batches,
  licences,
  flows,
};
