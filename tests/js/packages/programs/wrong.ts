// What a program must not write: each line marked so is an error of its own.
import { Client, WechatPayError } from 'tenfen';

const client = new Client({ mchid: '1', serial: '2' });
const member = { brand_id: '1', card_id: '2', openid: '3', user_card_code: '4' };

new Client({ mchId: '1' }); // wrong: a misspelled setting
new Client({ mchid: 1900000109 }); // wrong: a number for text
new Client({}, { fetch }); // wrong: an option that does not exist
client.v3.brand.partner.cardMember.userPoints.sync.post({ ...member, out_request_no: '5', point_balance: '6' }); // wrong: text for a number
client.v3.brand.partner.cardMember.userPoints.sync.post({ ...member, point_balance: 6 }); // wrong: a missing member
client.v3.brand.partner.cardMember.userPoints.sync.get({}); // wrong: no such method
client.v3.brand.partner.cardMember.userPoint.sync.post({}); // wrong: a misspelled name
client.chain('v3/businesscircle/points/notify').post({}); // wrong: missing members
client['v3/businesscircle/points/notify'].post({ transaction_id: 1 }); // wrong: a number for text
client.v3.certificates.get({}, { timeout: 1 }); // wrong: an option that does not exist
client.v3.certificates.get().then((response) => response.data.nothing); // wrong: a member that does not come
client.v3.certificates.getSync(); // wrong: only tenfen/sync waits
new WechatPayError('{}'); // wrong: errors are made by the client
