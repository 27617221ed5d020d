"""A program that type checkers refuse: an error in each line that ends in `# error`, and in no other."""

from __future__ import annotations

import tenfen

client = tenfen.Client(mchid="1900000109")
card = client.v3.marketing.membercard_open.cards._card_id_.codes._code_
sync = client.v3.brand.partner.card_member.user_points.sync

tenfen.Client(mchId="1900000109")  # error
tenfen.Client(mchid=1900000109)  # error
client.v3.marketing.membercard_opn  # error
card.post({"card_id": "card-1", "code": "code-1"})  # error
card.get({"card_id": "card-1"})  # error
card.get({"card_id": 1, "code": "code-1"})  # error
card.patch({"card_id": "card-1", "code": "code-1", "balance_information": {"balance": "1"}})  # error
client.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}").get({"code": "code-1"})  # error
client["v3/brand/partner/card-member/user-points/sync"].get({})  # error
card.get({"card_id": "card-1", "code": "code-1"}).data["levl"]  # error
level: int = card.get({"card_id": "card-1", "code": "code-1"}).data["level"]  # error
card.patch({"card_id": "card-1", "code": "code-1"}).data["level"]  # error
card.get_async({"card_id": "card-1", "code": "code-1"}).data  # error
card.get({"card_id": "card-1", "code": "code-1"}, timout=3)  # error
card.get({"card_id": "card-1", "code": "code-1"}, headers="X-Trace: 1")  # error
