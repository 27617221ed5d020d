# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
# mypy would compare every overload with every other; pyright checks this file.
# mypy: ignore-errors
# A documented path and any other text overlap by intention.
# pyright: reportOverlappingOverload=false
"""Operations by name and path, for type checkers."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from typing_extensions import TypedDict, Unpack

from . import types as _t
from .response import Response

class CallOptions(TypedDict, total=False):
    """What can be said about a single call."""

    headers: Mapping[str, str]
    """More headers."""
    body: str
    """The body as text, byte for byte; the parameters then fill path and query only."""
    timeout: float
    """Seconds for the whole exchange."""

class V3Node:
    @property
    def brand(self) -> V3BrandNode: ...
    @property
    def brand_basic(self) -> V3BrandBasicNode: ...
    @property
    def businesscircle(self) -> V3BusinesscircleNode: ...
    @property
    def certificates(self) -> V3CertificatesOperations: ...
    @property
    def marketing(self) -> V3MarketingNode: ...
    @property
    def security(self) -> V3SecurityNode: ...

class V3BrandNode:
    @property
    def applyments(self) -> V3BrandApplymentsNode: ...
    @property
    def card(self) -> V3BrandCardNode: ...
    @property
    def marketing(self) -> V3BrandMarketingNode: ...
    @property
    def partner(self) -> V3BrandPartnerNode: ...

class V3BrandApplymentsOperations:
    """``/v3/brand/applyments``"""

    def post(self, params: _t.V3BrandApplymentsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsPostResponse]:
        """提交入驻申请

        ``POST /v3/brand/applyments``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016249989
        """

    async def post_async(self, params: _t.V3BrandApplymentsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsPostResponse]:
        """提交入驻申请: ``post``, awaited."""

class V3BrandApplymentsNode(V3BrandApplymentsOperations):
    @property
    def applyment_id(self) -> V3BrandApplymentsApplymentIdNode: ...
    @property
    def business_code(self) -> V3BrandApplymentsBusinessCodeNode: ...
    @property
    def cancel_applyment(self) -> V3BrandApplymentsCancelApplymentOperations: ...

class V3BrandApplymentsApplymentIdNode:
    @property
    def _applyment_id_(self) -> V3BrandApplymentsApplymentIdByApplymentIdOperations: ...

class V3BrandApplymentsApplymentIdByApplymentIdOperations:
    """``/v3/brand/applyments/applyment-id/{applyment_id}``"""

    def get(self, params: _t.V3BrandApplymentsApplymentIdByApplymentIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsApplymentIdByApplymentIdGetResponse]:
        """根据申请单ID查询申请状态

        ``GET /v3/brand/applyments/applyment-id/{applyment_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016257685
        """

    async def get_async(self, params: _t.V3BrandApplymentsApplymentIdByApplymentIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsApplymentIdByApplymentIdGetResponse]:
        """根据申请单ID查询申请状态: ``get``, awaited."""

class V3BrandApplymentsBusinessCodeNode:
    @property
    def _business_code_(self) -> V3BrandApplymentsBusinessCodeByBusinessCodeOperations: ...

class V3BrandApplymentsBusinessCodeByBusinessCodeOperations:
    """``/v3/brand/applyments/business-code/{business_code}``"""

    def get(self, params: _t.V3BrandApplymentsBusinessCodeByBusinessCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse]:
        """根据业务申请编号查询申请状态

        ``GET /v3/brand/applyments/business-code/{business_code}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016257694
        """

    async def get_async(self, params: _t.V3BrandApplymentsBusinessCodeByBusinessCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse]:
        """根据业务申请编号查询申请状态: ``get``, awaited."""

class V3BrandApplymentsCancelApplymentOperations:
    """``/v3/brand/applyments/cancel-applyment``"""

    def post(self, params: _t.V3BrandApplymentsCancelApplymentPost = ..., **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsCancelApplymentPostResponse]:
        """撤销申请

        ``POST /v3/brand/applyments/cancel-applyment``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016257700
        """

    async def post_async(self, params: _t.V3BrandApplymentsCancelApplymentPost = ..., **options: Unpack[CallOptions]) -> Response[_t.V3BrandApplymentsCancelApplymentPostResponse]:
        """撤销申请: ``post``, awaited."""

class V3BrandCardNode:
    @property
    def card_configs(self) -> V3BrandCardCardConfigsNode: ...
    @property
    def card_links(self) -> V3BrandCardCardLinksNode: ...

class V3BrandCardCardConfigsOperations:
    """``/v3/brand/card/card-configs``"""

    def get(self, params: _t.V3BrandCardCardConfigsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsGetResponse]:
        """查询商家名片配置申请状态

        ``GET /v3/brand/card/card-configs``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016475174
        """

    async def get_async(self, params: _t.V3BrandCardCardConfigsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsGetResponse]:
        """查询商家名片配置申请状态: ``get``, awaited."""

    def post(self, params: _t.V3BrandCardCardConfigsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPostResponse]:
        """提交商家名片配置申请

        ``POST /v3/brand/card/card-configs``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016468440
        """

    async def post_async(self, params: _t.V3BrandCardCardConfigsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPostResponse]:
        """提交商家名片配置申请: ``post``, awaited."""

class V3BrandCardCardConfigsNode(V3BrandCardCardConfigsOperations):
    @property
    def cancel_applyment(self) -> V3BrandCardCardConfigsCancelApplymentOperations: ...
    @property
    def preview_url(self) -> V3BrandCardCardConfigsPreviewUrlOperations: ...
    @property
    def publish(self) -> V3BrandCardCardConfigsPublishOperations: ...

class V3BrandCardCardConfigsCancelApplymentOperations:
    """``/v3/brand/card/card-configs/cancel-applyment``"""

    def post(self, params: _t.V3BrandCardCardConfigsCancelApplymentPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsCancelApplymentPostResponse]:
        """撤销商家名片配置申请

        ``POST /v3/brand/card/card-configs/cancel-applyment``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016475172
        """

    async def post_async(self, params: _t.V3BrandCardCardConfigsCancelApplymentPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsCancelApplymentPostResponse]:
        """撤销商家名片配置申请: ``post``, awaited."""

class V3BrandCardCardConfigsPreviewUrlOperations:
    """``/v3/brand/card/card-configs/preview-url``"""

    def get(self, params: _t.V3BrandCardCardConfigsPreviewUrlGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPreviewUrlGetResponse]:
        """获取商家名片预览二维码

        ``GET /v3/brand/card/card-configs/preview-url``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016641998
        """

    async def get_async(self, params: _t.V3BrandCardCardConfigsPreviewUrlGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPreviewUrlGetResponse]:
        """获取商家名片预览二维码: ``get``, awaited."""

class V3BrandCardCardConfigsPublishOperations:
    """``/v3/brand/card/card-configs/publish``"""

    def post(self, params: _t.V3BrandCardCardConfigsPublishPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPublishPostResponse]:
        """发布商家名片配置

        ``POST /v3/brand/card/card-configs/publish``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016475176
        """

    async def post_async(self, params: _t.V3BrandCardCardConfigsPublishPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardConfigsPublishPostResponse]:
        """发布商家名片配置: ``post``, awaited."""

class V3BrandCardCardLinksOperations:
    """``/v3/brand/card/card-links``"""

    def get(self, params: _t.V3BrandCardCardLinksGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksGetResponse]:
        """查询已生效交易连接名片规则

        ``GET /v3/brand/card/card-links``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016366785
        """

    async def get_async(self, params: _t.V3BrandCardCardLinksGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksGetResponse]:
        """查询已生效交易连接名片规则: ``get``, awaited."""

    def post(self, params: _t.V3BrandCardCardLinksPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksPostResponse]:
        """添加交易连接名片规则申请

        ``POST /v3/brand/card/card-links``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016333302
        """

    async def post_async(self, params: _t.V3BrandCardCardLinksPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksPostResponse]:
        """添加交易连接名片规则申请: ``post``, awaited."""

class V3BrandCardCardLinksNode(V3BrandCardCardLinksOperations):
    @property
    def business_code(self) -> V3BrandCardCardLinksBusinessCodeNode: ...
    @property
    def cancel_applyment(self) -> V3BrandCardCardLinksCancelApplymentOperations: ...
    @property
    def unbind_card_link(self) -> V3BrandCardCardLinksUnbindCardLinkOperations: ...

class V3BrandCardCardLinksBusinessCodeNode:
    @property
    def _business_code_(self) -> V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations: ...

class V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations:
    """``/v3/brand/card/card-links/business-code/{business_code}``"""

    def get(self, params: _t.V3BrandCardCardLinksBusinessCodeByBusinessCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse]:
        """根据业务申请编号查询添加申请状态

        ``GET /v3/brand/card/card-links/business-code/{business_code}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016366816
        """

    async def get_async(self, params: _t.V3BrandCardCardLinksBusinessCodeByBusinessCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse]:
        """根据业务申请编号查询添加申请状态: ``get``, awaited."""

class V3BrandCardCardLinksCancelApplymentOperations:
    """``/v3/brand/card/card-links/cancel-applyment``"""

    def post(self, params: _t.V3BrandCardCardLinksCancelApplymentPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksCancelApplymentPostResponse]:
        """撤销交易连接名片配置申请

        ``POST /v3/brand/card/card-links/cancel-applyment``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016366797
        """

    async def post_async(self, params: _t.V3BrandCardCardLinksCancelApplymentPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksCancelApplymentPostResponse]:
        """撤销交易连接名片配置申请: ``post``, awaited."""

class V3BrandCardCardLinksUnbindCardLinkOperations:
    """``/v3/brand/card/card-links/unbind-card-link``"""

    def post(self, params: _t.V3BrandCardCardLinksUnbindCardLinkPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksUnbindCardLinkPostResponse]:
        """解除已生效交易连接名片场景

        ``POST /v3/brand/card/card-links/unbind-card-link``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016366804
        """

    async def post_async(self, params: _t.V3BrandCardCardLinksUnbindCardLinkPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandCardCardLinksUnbindCardLinkPostResponse]:
        """解除已生效交易连接名片场景: ``post``, awaited."""

class V3BrandMarketingNode:
    @property
    def shake_activities(self) -> V3BrandMarketingShakeActivitiesNode: ...

class V3BrandMarketingShakeActivitiesNode:
    @property
    def activities(self) -> V3BrandMarketingShakeActivitiesActivitiesOperations: ...

class V3BrandMarketingShakeActivitiesActivitiesOperations:
    """``/v3/brand/marketing/shake-activities/activities``"""

    def get(self, params: _t.V3BrandMarketingShakeActivitiesActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandMarketingShakeActivitiesActivitiesGetResponse]:
        """查询摇优惠活动列表

        ``GET /v3/brand/marketing/shake-activities/activities``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783259
        """

    async def get_async(self, params: _t.V3BrandMarketingShakeActivitiesActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandMarketingShakeActivitiesActivitiesGetResponse]:
        """查询摇优惠活动列表: ``get``, awaited."""

class V3BrandPartnerNode:
    @property
    def card_member(self) -> V3BrandPartnerCardMemberNode: ...
    @property
    def store(self) -> V3BrandPartnerStoreNode: ...

class V3BrandPartnerCardMemberNode:
    @property
    def cards(self) -> V3BrandPartnerCardMemberCardsNode: ...
    @property
    def membership_activities(self) -> V3BrandPartnerCardMemberMembershipActivitiesNode: ...
    @property
    def pay_view_tokens(self) -> V3BrandPartnerCardMemberPayViewTokensOperations: ...
    @property
    def pre_auth_tokens(self) -> V3BrandPartnerCardMemberPreAuthTokensOperations: ...
    @property
    def user_cards(self) -> V3BrandPartnerCardMemberUserCardsNode: ...
    @property
    def user_feeds(self) -> V3BrandPartnerCardMemberUserFeedsOperations: ...
    @property
    def user_points(self) -> V3BrandPartnerCardMemberUserPointsNode: ...

class V3BrandPartnerCardMemberCardsOperations:
    """``/v3/brand/partner/card-member/cards``"""

    def get(self, params: _t.V3BrandPartnerCardMemberCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsGetResponse]:
        """查询会员卡模板列表

        ``GET /v3/brand/partner/card-member/cards``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336976
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsGetResponse]:
        """查询会员卡模板列表: ``get``, awaited."""

    def post(self, params: _t.V3BrandPartnerCardMemberCardsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsPostResponse]:
        """创建会员卡模板

        ``POST /v3/brand/partner/card-member/cards``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberCardsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsPostResponse]:
        """创建会员卡模板: ``post``, awaited."""

class V3BrandPartnerCardMemberCardsNode(V3BrandPartnerCardMemberCardsOperations):
    @property
    def _card_id_(self) -> V3BrandPartnerCardMemberCardsByCardIdNode: ...

class V3BrandPartnerCardMemberCardsByCardIdOperations:
    """``/v3/brand/partner/card-member/cards/{card_id}``"""

    def get(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdGetResponse]:
        """查询会员卡模板信息

        ``GET /v3/brand/partner/card-member/cards/{card_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdGetResponse]:
        """查询会员卡模板信息: ``get``, awaited."""

    def patch(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdPatchResponse]:
        """修改会员卡模板信息

        ``PATCH /v3/brand/partner/card-member/cards/{card_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """

    async def patch_async(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdPatchResponse]:
        """修改会员卡模板信息: ``patch``, awaited."""

    def delete(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdDelete, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdDeleteResponse]:
        """删除会员卡模板

        ``DELETE /v3/brand/partner/card-member/cards/{card_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """

    async def delete_async(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdDelete, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdDeleteResponse]:
        """删除会员卡模板: ``delete``, awaited."""

class V3BrandPartnerCardMemberCardsByCardIdNode(V3BrandPartnerCardMemberCardsByCardIdOperations):
    @property
    def invalidate(self) -> V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations: ...

class V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations:
    """``/v3/brand/partner/card-member/cards/{card_id}/invalidate``"""

    def post(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdInvalidatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse]:
        """作废会员卡模板

        ``POST /v3/brand/partner/card-member/cards/{card_id}/invalidate``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberCardsByCardIdInvalidatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse]:
        """作废会员卡模板: ``post``, awaited."""

class V3BrandPartnerCardMemberMembershipActivitiesOperations:
    """``/v3/brand/partner/card-member/membership-activities``"""

    def get(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesGetResponse]:
        """查询品牌会员发券活动列表

        ``GET /v3/brand/partner/card-member/membership-activities``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4016588039
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesGetResponse]:
        """查询品牌会员发券活动列表: ``get``, awaited."""

    def post(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesPostResponse]:
        """创建品牌会员发券活动

        ``POST /v3/brand/partner/card-member/membership-activities``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesPostResponse]:
        """创建品牌会员发券活动: ``post``, awaited."""

class V3BrandPartnerCardMemberMembershipActivitiesNode(V3BrandPartnerCardMemberMembershipActivitiesOperations):
    @property
    def _activity_id_(self) -> V3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode: ...

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations:
    """``/v3/brand/partner/card-member/membership-activities/{activity_id}``"""

    def get(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse]:
        """查询品牌会员发券活动

        ``GET /v3/brand/partner/card-member/membership-activities/{activity_id}``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4016588015
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse]:
        """查询品牌会员发券活动: ``get``, awaited."""

    def patch(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse]:
        """修改品牌会员发券活动信息

        ``PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """

    async def patch_async(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse]:
        """修改品牌会员发券活动信息: ``patch``, awaited."""

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode(V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations):
    @property
    def terminate(self) -> V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations: ...

class V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations:
    """``/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate``"""

    def post(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse]:
        """终止品牌会员发券活动

        ``POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016588028
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse]:
        """终止品牌会员发券活动: ``post``, awaited."""

class V3BrandPartnerCardMemberPayViewTokensOperations:
    """``/v3/brand/partner/card-member/pay-view-tokens``"""

    def post(self, params: _t.V3BrandPartnerCardMemberPayViewTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberPayViewTokensPostResponse]:
        """品牌会员展示付款码组件预授权

        ``POST /v3/brand/partner/card-member/pay-view-tokens``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4016834476
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberPayViewTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberPayViewTokensPostResponse]:
        """品牌会员展示付款码组件预授权: ``post``, awaited."""

class V3BrandPartnerCardMemberPreAuthTokensOperations:
    """``/v3/brand/partner/card-member/pre-auth-tokens``"""

    def post(self, params: _t.V3BrandPartnerCardMemberPreAuthTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberPreAuthTokensPostResponse]:
        """入会组件预授权

        ``POST /v3/brand/partner/card-member/pre-auth-tokens``

        https://pay.weixin.qq.com/doc/v3/partner/4015336986
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberPreAuthTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberPreAuthTokensPostResponse]:
        """入会组件预授权: ``post``, awaited."""

class V3BrandPartnerCardMemberUserCardsOperations:
    """``/v3/brand/partner/card-member/user-cards``"""

    def get(self, params: _t.V3BrandPartnerCardMemberUserCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsGetResponse]:
        """查询用户在品牌下所有会员卡

        ``GET /v3/brand/partner/card-member/user-cards``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336984
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberUserCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsGetResponse]:
        """查询用户在品牌下所有会员卡: ``get``, awaited."""

class V3BrandPartnerCardMemberUserCardsNode(V3BrandPartnerCardMemberUserCardsOperations):
    @property
    def _user_card_code_(self) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeNode: ...
    @property
    def import_by_openid(self) -> V3BrandPartnerCardMemberUserCardsImportByOpenidOperations: ...
    @property
    def import_by_phone(self) -> V3BrandPartnerCardMemberUserCardsImportByPhoneOperations: ...

class V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations:
    """``/v3/brand/partner/card-member/user-cards/{user_card_code}``"""

    def get(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse]:
        """查询用户会员卡信息

        ``GET /v3/brand/partner/card-member/user-cards/{user_card_code}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336980
        """

    async def get_async(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse]:
        """查询用户会员卡信息: ``get``, awaited."""

    def patch(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodePatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse]:
        """修改用户会员卡信息

        ``PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """

    async def patch_async(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodePatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse]:
        """修改用户会员卡信息: ``patch``, awaited."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodeNode(V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations):
    @property
    def confirm(self) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations: ...
    @property
    def invalidate(self) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations: ...

class V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations:
    """``/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse]:
        """同步会员开通结果

        ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336979
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse]:
        """同步会员开通结果: ``post``, awaited."""

class V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations:
    """``/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse]:
        """作废用户会员卡

        ``POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336983
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse]:
        """作废用户会员卡: ``post``, awaited."""

class V3BrandPartnerCardMemberUserCardsImportByOpenidOperations:
    """``/v3/brand/partner/card-member/user-cards/import-by-openid``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserCardsImportByOpenidPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse]:
        """根据openid导入用户会员卡

        ``POST /v3/brand/partner/card-member/user-cards/import-by-openid``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336981
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserCardsImportByOpenidPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse]:
        """根据openid导入用户会员卡: ``post``, awaited."""

class V3BrandPartnerCardMemberUserCardsImportByPhoneOperations:
    """``/v3/brand/partner/card-member/user-cards/import-by-phone``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserCardsImportByPhonePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse]:
        """根据手机号导入用户会员卡

        ``POST /v3/brand/partner/card-member/user-cards/import-by-phone``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336982
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserCardsImportByPhonePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse]:
        """根据手机号导入用户会员卡: ``post``, awaited."""

class V3BrandPartnerCardMemberUserFeedsOperations:
    """``/v3/brand/partner/card-member/user-feeds``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserFeedsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserFeedsPostResponse]:
        """创建用户动态信息

        ``POST /v3/brand/partner/card-member/user-feeds``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015336987
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserFeedsPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserFeedsPostResponse]:
        """创建用户动态信息: ``post``, awaited."""

class V3BrandPartnerCardMemberUserPointsNode:
    @property
    def exchange_coupon(self) -> V3BrandPartnerCardMemberUserPointsExchangeCouponNode: ...
    @property
    def sync(self) -> V3BrandPartnerCardMemberUserPointsSyncOperations: ...

class V3BrandPartnerCardMemberUserPointsExchangeCouponNode:
    @property
    def confirm(self) -> V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations: ...

class V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations:
    """``/v3/brand/partner/card-member/user-points/exchange-coupon/confirm``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse]:
        """同步积分兑券结果

        ``POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse]:
        """同步积分兑券结果: ``post``, awaited."""

class V3BrandPartnerCardMemberUserPointsSyncOperations:
    """``/v3/brand/partner/card-member/user-points/sync``"""

    def post(self, params: _t.V3BrandPartnerCardMemberUserPointsSyncPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserPointsSyncPostResponse]:
        """同步积分余额

        ``POST /v3/brand/partner/card-member/user-points/sync``

        For service providers.

        At most 5 calls per second and service provider.

        https://pay.weixin.qq.com/doc/v3/partner/4015897280
        """

    async def post_async(self, params: _t.V3BrandPartnerCardMemberUserPointsSyncPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerCardMemberUserPointsSyncPostResponse]:
        """同步积分余额: ``post``, awaited."""

class V3BrandPartnerStoreNode:
    @property
    def brandstores(self) -> V3BrandPartnerStoreBrandstoresNode: ...

class V3BrandPartnerStoreBrandstoresOperations:
    """``/v3/brand/partner/store/brandstores``"""

    def get(self, params: _t.V3BrandPartnerStoreBrandstoresGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresGetResponse]:
        """列表查询品牌门店信息

        ``GET /v3/brand/partner/store/brandstores``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016756674
        """

    async def get_async(self, params: _t.V3BrandPartnerStoreBrandstoresGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresGetResponse]:
        """列表查询品牌门店信息: ``get``, awaited."""

    def post(self, params: _t.V3BrandPartnerStoreBrandstoresPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresPostResponse]:
        """创建品牌门店

        ``POST /v3/brand/partner/store/brandstores``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783183
        """

    async def post_async(self, params: _t.V3BrandPartnerStoreBrandstoresPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresPostResponse]:
        """创建品牌门店: ``post``, awaited."""

class V3BrandPartnerStoreBrandstoresNode(V3BrandPartnerStoreBrandstoresOperations):
    @property
    def _store_id_(self) -> V3BrandPartnerStoreBrandstoresByStoreIdNode: ...

class V3BrandPartnerStoreBrandstoresByStoreIdOperations:
    """``/v3/brand/partner/store/brandstores/{store_id}``"""

    def get(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdGetResponse]:
        """查询品牌门店

        ``GET /v3/brand/partner/store/brandstores/{store_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783153
        """

    async def get_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdGetResponse]:
        """查询品牌门店: ``get``, awaited."""

    def patch(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse]:
        """更新品牌门店

        ``PATCH /v3/brand/partner/store/brandstores/{store_id}``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783158
        """

    async def patch_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse]:
        """更新品牌门店: ``patch``, awaited."""

    def delete(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """删除品牌门店

        ``DELETE /v3/brand/partner/store/brandstores/{store_id}``

        For service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/partner/4015783113
        """

    async def delete_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """删除品牌门店: ``delete``, awaited."""

class V3BrandPartnerStoreBrandstoresByStoreIdNode(V3BrandPartnerStoreBrandstoresByStoreIdOperations):
    @property
    def bindrecipient(self) -> V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations: ...
    @property
    def close(self) -> V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations: ...
    @property
    def resume(self) -> V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations: ...
    @property
    def unbindrecipient(self) -> V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations: ...

class V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations:
    """``/v3/brand/partner/store/brandstores/{store_id}/bindrecipient``"""

    def post(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse]:
        """绑定收款商户号

        ``POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """

    async def post_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse]:
        """绑定收款商户号: ``post``, awaited."""

class V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations:
    """``/v3/brand/partner/store/brandstores/{store_id}/close``"""

    def post(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdClosePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse]:
        """暂停门店营业

        ``POST /v3/brand/partner/store/brandstores/{store_id}/close``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016756671
        """

    async def post_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdClosePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse]:
        """暂停门店营业: ``post``, awaited."""

class V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations:
    """``/v3/brand/partner/store/brandstores/{store_id}/resume``"""

    def post(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdResumePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse]:
        """恢复门店营业

        ``POST /v3/brand/partner/store/brandstores/{store_id}/resume``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """

    async def post_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdResumePost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse]:
        """恢复门店营业: ``post``, awaited."""

class V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations:
    """``/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient``"""

    def post(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse]:
        """解绑收款商户号

        ``POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4015783188
        """

    async def post_async(self, params: _t.V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost, **options: Unpack[CallOptions]) -> Response[_t.V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse]:
        """解绑收款商户号: ``post``, awaited."""

class V3BrandBasicNode:
    @property
    def partner(self) -> V3BrandBasicPartnerNode: ...

class V3BrandBasicPartnerNode:
    @property
    def brands(self) -> V3BrandBasicPartnerBrandsNode: ...

class V3BrandBasicPartnerBrandsNode:
    @property
    def _brand_id_(self) -> V3BrandBasicPartnerBrandsByBrandIdNode: ...

class V3BrandBasicPartnerBrandsByBrandIdNode:
    @property
    def product_authorities(self) -> V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations: ...

class V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations:
    """``/v3/brand-basic/partner/brands/{brand_id}/product-authorities``"""

    def get(self, params: _t.V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse]:
        """获得品牌已授权且在生效中的产品权限信息

        ``GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities``

        For service providers.

        https://pay.weixin.qq.com/doc/v3/partner/4017410365
        """

    async def get_async(self, params: _t.V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse]:
        """获得品牌已授权且在生效中的产品权限信息: ``get``, awaited."""

class V3BusinesscircleNode:
    @property
    def parkings(self) -> V3BusinesscircleParkingsOperations: ...
    @property
    def points(self) -> V3BusinesscirclePointsNode: ...
    @property
    def user_authorizations(self) -> V3BusinesscircleUserAuthorizationsNode: ...
    @property
    def users(self) -> V3BusinesscircleUsersNode: ...

class V3BusinesscircleParkingsOperations:
    """``/v3/businesscircle/parkings``"""

    def post(self, params: _t.V3BusinesscircleParkingsPost, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员停车状态同步

        ``POST /v3/businesscircle/parkings``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535502
        https://pay.weixin.qq.com/doc/v3/partner/4012474127
        """

    async def post_async(self, params: _t.V3BusinesscircleParkingsPost, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员停车状态同步: ``post``, awaited."""

class V3BusinesscirclePointsNode:
    @property
    def notify(self) -> V3BusinesscirclePointsNotifyOperations: ...

class V3BusinesscirclePointsNotifyOperations:
    """``/v3/businesscircle/points/notify``"""

    def post(self, params: _t.V3BusinesscirclePointsNotifyPost, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员积分同步

        ``POST /v3/businesscircle/points/notify``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534698
        https://pay.weixin.qq.com/doc/v3/partner/4012474133
        """

    async def post_async(self, params: _t.V3BusinesscirclePointsNotifyPost, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员积分同步: ``post``, awaited."""

class V3BusinesscircleUserAuthorizationsNode:
    @property
    def _openid_(self) -> V3BusinesscircleUserAuthorizationsByOpenidOperations: ...

class V3BusinesscircleUserAuthorizationsByOpenidOperations:
    """``/v3/businesscircle/user-authorizations/{openid}``"""

    def get(self, params: _t.V3BusinesscircleUserAuthorizationsByOpenidGet, **options: Unpack[CallOptions]) -> Response[_t.V3BusinesscircleUserAuthorizationsByOpenidGetResponse]:
        """商圈积分授权查询

        ``GET /v3/businesscircle/user-authorizations/{openid}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534848
        https://pay.weixin.qq.com/doc/v3/partner/4012474135
        """

    async def get_async(self, params: _t.V3BusinesscircleUserAuthorizationsByOpenidGet, **options: Unpack[CallOptions]) -> Response[_t.V3BusinesscircleUserAuthorizationsByOpenidGetResponse]:
        """商圈积分授权查询: ``get``, awaited."""

class V3BusinesscircleUsersNode:
    @property
    def _openid_(self) -> V3BusinesscircleUsersByOpenidNode: ...

class V3BusinesscircleUsersByOpenidNode:
    @property
    def points(self) -> V3BusinesscircleUsersByOpenidPointsNode: ...

class V3BusinesscircleUsersByOpenidPointsNode:
    @property
    def commit_status(self) -> V3BusinesscircleUsersByOpenidPointsCommitStatusOperations: ...

class V3BusinesscircleUsersByOpenidPointsCommitStatusOperations:
    """``/v3/businesscircle/users/{openid}/points/commit_status``"""

    def get(self, params: _t.V3BusinesscircleUsersByOpenidPointsCommitStatusGet, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员待积分状态查询

        ``GET /v3/businesscircle/users/{openid}/points/commit_status``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534994
        https://pay.weixin.qq.com/doc/v3/partner/4012474129
        """

    async def get_async(self, params: _t.V3BusinesscircleUsersByOpenidPointsCommitStatusGet, **options: Unpack[CallOptions]) -> Response[None]:
        """商圈会员待积分状态查询: ``get``, awaited."""

class V3CertificatesOperations:
    """``/v3/certificates``"""

    def get(self, params: _t.V3CertificatesGet = ..., **options: Unpack[CallOptions]) -> Response[_t.V3CertificatesGetResponse]:
        """获取平台证书列表

        ``GET /v3/certificates``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        https://pay.weixin.qq.com/doc/v3/partner/4012715700
        """

    async def get_async(self, params: _t.V3CertificatesGet = ..., **options: Unpack[CallOptions]) -> Response[_t.V3CertificatesGetResponse]:
        """获取平台证书列表: ``get``, awaited."""

class V3MarketingNode:
    @property
    def membercard_activity(self) -> V3MarketingMembercardActivityNode: ...
    @property
    def membercard_open(self) -> V3MarketingMembercardOpenNode: ...

class V3MarketingMembercardActivityNode:
    @property
    def activities(self) -> V3MarketingMembercardActivityActivitiesNode: ...

class V3MarketingMembercardActivityActivitiesOperations:
    """``/v3/marketing/membercard-activity/activities``"""

    def get(self, params: _t.V3MarketingMembercardActivityActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesGetResponse]:
        """查询活动列表

        ``GET /v3/marketing/membercard-activity/activities``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553261
        https://pay.weixin.qq.com/doc/v3/partner/4012714468
        """

    async def get_async(self, params: _t.V3MarketingMembercardActivityActivitiesGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesGetResponse]:
        """查询活动列表: ``get``, awaited."""

    def post(self, params: _t.V3MarketingMembercardActivityActivitiesPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesPostResponse]:
        """创建活动

        ``POST /v3/marketing/membercard-activity/activities``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553030
        https://pay.weixin.qq.com/doc/v3/partner/4012714463
        """

    async def post_async(self, params: _t.V3MarketingMembercardActivityActivitiesPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesPostResponse]:
        """创建活动: ``post``, awaited."""

class V3MarketingMembercardActivityActivitiesNode(V3MarketingMembercardActivityActivitiesOperations):
    @property
    def _activity_id_(self) -> V3MarketingMembercardActivityActivitiesByActivityIdNode: ...

class V3MarketingMembercardActivityActivitiesByActivityIdOperations:
    """``/v3/marketing/membercard-activity/activities/{activity_id}``"""

    def get(self, params: _t.V3MarketingMembercardActivityActivitiesByActivityIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesByActivityIdGetResponse]:
        """查询活动详情

        ``GET /v3/marketing/membercard-activity/activities/{activity_id}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553365
        https://pay.weixin.qq.com/doc/v3/partner/4012714471
        """

    async def get_async(self, params: _t.V3MarketingMembercardActivityActivitiesByActivityIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesByActivityIdGetResponse]:
        """查询活动详情: ``get``, awaited."""

class V3MarketingMembercardActivityActivitiesByActivityIdNode(V3MarketingMembercardActivityActivitiesByActivityIdOperations):
    @property
    def terminate(self) -> V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations: ...

class V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations:
    """``/v3/marketing/membercard-activity/activities/{activity_id}/terminate``"""

    def post(self, params: _t.V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse]:
        """终止活动

        ``POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012553381
        https://pay.weixin.qq.com/doc/v3/partner/4012714466
        """

    async def post_async(self, params: _t.V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse]:
        """终止活动: ``post``, awaited."""

class V3MarketingMembercardOpenNode:
    @property
    def activate_informations(self) -> V3MarketingMembercardOpenActivateInformationsNode: ...
    @property
    def callback(self) -> V3MarketingMembercardOpenCallbackOperations: ...
    @property
    def cards(self) -> V3MarketingMembercardOpenCardsNode: ...
    @property
    def phonenumber_member(self) -> V3MarketingMembercardOpenPhonenumberMemberNode: ...
    @property
    def user(self) -> V3MarketingMembercardOpenUserNode: ...

class V3MarketingMembercardOpenActivateInformationsNode:
    @property
    def _activate_ticket_(self) -> V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations: ...

class V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations:
    """``/v3/marketing/membercard-open/activate-informations/{activate_ticket}``"""

    def get(self, params: _t.V3MarketingMembercardOpenActivateInformationsByActivateTicketGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse]:
        """获取用户信息（跳转型激活）

        ``GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550779
        https://pay.weixin.qq.com/doc/v3/partner/4012727881
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenActivateInformationsByActivateTicketGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse]:
        """获取用户信息（跳转型激活）: ``get``, awaited."""

class V3MarketingMembercardOpenCallbackOperations:
    """``/v3/marketing/membercard-open/callback``"""

    def get(self, params: _t.V3MarketingMembercardOpenCallbackGet = ..., **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCallbackGetResponse]:
        """查询回调地址

        ``GET /v3/marketing/membercard-open/callback``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012552275
        https://pay.weixin.qq.com/doc/v3/partner/4012714354
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenCallbackGet = ..., **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCallbackGetResponse]:
        """查询回调地址: ``get``, awaited."""

    def patch(self, params: _t.V3MarketingMembercardOpenCallbackPatch, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCallbackPatchResponse]:
        """设置回调地址

        ``PATCH /v3/marketing/membercard-open/callback``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012552251
        https://pay.weixin.qq.com/doc/v3/partner/4012714353
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCallbackPatch, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCallbackPatchResponse]:
        """设置回调地址: ``patch``, awaited."""

class V3MarketingMembercardOpenCardsOperations:
    """``/v3/marketing/membercard-open/cards``"""

    def get(self, params: _t.V3MarketingMembercardOpenCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsGetResponse]:
        """查询会员卡模板列表

        ``GET /v3/marketing/membercard-open/cards``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547108
        https://pay.weixin.qq.com/doc/v3/partner/4012709010
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsGetResponse]:
        """查询会员卡模板列表: ``get``, awaited."""

    def post(self, params: _t.V3MarketingMembercardOpenCardsPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsPostResponse]:
        """创建会员卡模板

        ``POST /v3/marketing/membercard-open/cards``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545584
        https://pay.weixin.qq.com/doc/v3/partner/4012708314
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsPostResponse]:
        """创建会员卡模板: ``post``, awaited."""

class V3MarketingMembercardOpenCardsNode(V3MarketingMembercardOpenCardsOperations):
    @property
    def _card_id_(self) -> V3MarketingMembercardOpenCardsByCardIdNode: ...

class V3MarketingMembercardOpenCardsByCardIdOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}``"""

    def get(self, params: _t.V3MarketingMembercardOpenCardsByCardIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdGetResponse]:
        """查询会员卡模板信息

        ``GET /v3/marketing/membercard-open/cards/{card_id}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547650
        https://pay.weixin.qq.com/doc/v3/partner/4012709168
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdGetResponse]:
        """查询会员卡模板信息: ``get``, awaited."""

    def patch(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """修改会员卡模板信息

        ``PATCH /v3/marketing/membercard-open/cards/{card_id}``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549567
        https://pay.weixin.qq.com/doc/v3/partner/4012709882
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """修改会员卡模板信息: ``patch``, awaited."""

    def delete(self, params: _t.V3MarketingMembercardOpenCardsByCardIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """删除会员卡模板

        ``DELETE /v3/marketing/membercard-open/cards/{card_id}``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549682
        https://pay.weixin.qq.com/doc/v3/partner/4012726840
        """

    async def delete_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """删除会员卡模板: ``delete``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdNode(V3MarketingMembercardOpenCardsByCardIdOperations):
    @property
    def codes(self) -> V3MarketingMembercardOpenCardsByCardIdCodesNode: ...
    @property
    def decrypt_code(self) -> V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations: ...
    @property
    def permission_tokens(self) -> V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations: ...
    @property
    def phone_membercard(self) -> V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode: ...
    @property
    def qrcode(self) -> V3MarketingMembercardOpenCardsByCardIdQrcodeOperations: ...
    @property
    def rights(self) -> V3MarketingMembercardOpenCardsByCardIdRightsOperations: ...
    @property
    def service_modules(self) -> V3MarketingMembercardOpenCardsByCardIdServiceModulesNode: ...
    @property
    def upgrade(self) -> V3MarketingMembercardOpenCardsByCardIdUpgradeOperations: ...
    @property
    def users(self) -> V3MarketingMembercardOpenCardsByCardIdUsersNode: ...

class V3MarketingMembercardOpenCardsByCardIdCodesNode:
    @property
    def _code_(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeNode: ...
    @property
    def deposit(self) -> V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations: ...

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}``"""

    def get(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse]:
        """查询用户会员卡信息

        ``GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012547768
        https://pay.weixin.qq.com/doc/v3/partner/4012709442
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse]:
        """查询用户会员卡信息: ``get``, awaited."""

    def patch(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch, **options: Unpack[CallOptions]) -> Response[None]:
        """修改用户会员卡信息

        ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549292
        https://pay.weixin.qq.com/doc/v3/partner/4012709735
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch, **options: Unpack[CallOptions]) -> Response[None]:
        """修改用户会员卡信息: ``patch``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeNode(V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations):
    @property
    def activate(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations: ...
    @property
    def bonus(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode: ...
    @property
    def rights(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations: ...
    @property
    def set_service_module_data(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations: ...
    @property
    def unavailable(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations: ...

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost, **options: Unpack[CallOptions]) -> Response[None]:
        """激活会员卡（跳转型激活）

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550809
        https://pay.weixin.qq.com/doc/v3/partner/4012728123
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost, **options: Unpack[CallOptions]) -> Response[None]:
        """激活会员卡（跳转型激活）: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode:
    @property
    def commit(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations: ...
    @property
    def prepare(self) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations: ...

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost, **options: Unpack[CallOptions]) -> Response[None]:
        """设置支付后展示的积分到账

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551350
        https://pay.weixin.qq.com/doc/v3/partner/4012729634
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost, **options: Unpack[CallOptions]) -> Response[None]:
        """设置支付后展示的积分到账: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost, **options: Unpack[CallOptions]) -> Response[None]:
        """支付结果页展示会员积分

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012595808
        https://pay.weixin.qq.com/doc/v3/partner/4012729629
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost, **options: Unpack[CallOptions]) -> Response[None]:
        """支付结果页展示会员积分: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``"""

    def patch(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员权益

        ``PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551213
        https://pay.weixin.qq.com/doc/v3/partner/4012729622
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员权益: ``patch``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员服务项用户信息

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166964
        https://pay.weixin.qq.com/doc/v3/partner/4017176090
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员服务项用户信息: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost, **options: Unpack[CallOptions]) -> Response[None]:
        """作废用户会员卡

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549677
        https://pay.weixin.qq.com/doc/v3/partner/4012726955
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost, **options: Unpack[CallOptions]) -> Response[None]:
        """作废用户会员卡: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/codes/deposit``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesDepositPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse]:
        """导入会员Code

        ``POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545728
        https://pay.weixin.qq.com/doc/v3/partner/4012709031
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdCodesDepositPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse]:
        """导入会员Code: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/decrypt-code``"""

    def get(self, params: _t.V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse]:
        """加密code解码（跳转型激活）

        ``GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550742
        https://pay.weixin.qq.com/doc/v3/partner/4012727758
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse]:
        """加密code解码（跳转型激活）: ``get``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/permission-tokens``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse]:
        """商户预授权

        ``POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550867
        https://pay.weixin.qq.com/doc/v3/partner/4012728179
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse]:
        """商户预授权: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode:
    @property
    def import_(self) -> V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations: ...

class V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse]:
        """根据手机号导入用户会员卡

        ``POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550535
        https://pay.weixin.qq.com/doc/v3/partner/4012727629
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse]:
        """根据手机号导入用户会员卡: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdQrcodeOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/qrcode``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdQrcodePost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse]:
        """创建会员卡二维码

        ``POST /v3/marketing/membercard-open/cards/{card_id}/qrcode``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012550605
        https://pay.weixin.qq.com/doc/v3/partner/4012727701
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdQrcodePost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse]:
        """创建会员卡二维码: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdRightsOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/rights``"""

    def patch(self, params: _t.V3MarketingMembercardOpenCardsByCardIdRightsPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员卡模板权益项

        ``PATCH /v3/marketing/membercard-open/cards/{card_id}/rights``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012551219
        https://pay.weixin.qq.com/doc/v3/partner/4012729618
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdRightsPatch, **options: Unpack[CallOptions]) -> Response[None]:
        """设置会员卡模板权益项: ``patch``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/service-modules``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse]:
        """添加会员卡服务项

        ``POST /v3/marketing/membercard-open/cards/{card_id}/service-modules``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167277
        https://pay.weixin.qq.com/doc/v3/partner/4017176338
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse]:
        """添加会员卡服务项: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdServiceModulesNode(V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations):
    @property
    def _service_module_id_(self) -> V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations: ...

class V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``"""

    def patch(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse]:
        """修改会员卡服务项

        ``PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167417
        https://pay.weixin.qq.com/doc/v3/partner/4017176491
        """

    async def patch_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse]:
        """修改会员卡服务项: ``patch``, awaited."""

    def delete(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """移除会员卡服务项

        ``DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4017167557
        https://pay.weixin.qq.com/doc/v3/partner/4017176594
        """

    async def delete_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete, **options: Unpack[CallOptions]) -> Response[None]:
        """移除会员卡服务项: ``delete``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdUpgradeOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/upgrade``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdUpgradePost, **options: Unpack[CallOptions]) -> Response[None]:
        """老会员卡模板升级

        ``POST /v3/marketing/membercard-open/cards/{card_id}/upgrade``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4012545673
        https://pay.weixin.qq.com/doc/v3/partner/4012708437
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdUpgradePost, **options: Unpack[CallOptions]) -> Response[None]:
        """老会员卡模板升级: ``post``, awaited."""

class V3MarketingMembercardOpenCardsByCardIdUsersNode:
    @property
    def import_(self) -> V3MarketingMembercardOpenCardsByCardIdUsersImportOperations: ...

class V3MarketingMembercardOpenCardsByCardIdUsersImportOperations:
    """``/v3/marketing/membercard-open/cards/{card_id}/users/import``"""

    def post(self, params: _t.V3MarketingMembercardOpenCardsByCardIdUsersImportPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse]:
        """根据openid导入用户会员卡

        ``POST /v3/marketing/membercard-open/cards/{card_id}/users/import``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549739
        https://pay.weixin.qq.com/doc/v3/partner/4012727561
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenCardsByCardIdUsersImportPost, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse]:
        """根据openid导入用户会员卡: ``post``, awaited."""

class V3MarketingMembercardOpenPhonenumberMemberNode:
    @property
    def import_(self) -> V3MarketingMembercardOpenPhonenumberMemberImportOperations: ...
    @property
    def search(self) -> V3MarketingMembercardOpenPhonenumberMemberSearchOperations: ...

class V3MarketingMembercardOpenPhonenumberMemberImportOperations:
    """``/v3/marketing/membercard-open/phonenumber-member/import``"""

    def post(self, params: _t.V3MarketingMembercardOpenPhonenumberMemberImportPost, **options: Unpack[CallOptions]) -> Response[None]:
        """导入加密手机号提醒会员领卡

        ``POST /v3/marketing/membercard-open/phonenumber-member/import``

        For merchants and service providers.

        The response is empty, status 204.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166226
        https://pay.weixin.qq.com/doc/v3/partner/4017171998
        """

    async def post_async(self, params: _t.V3MarketingMembercardOpenPhonenumberMemberImportPost, **options: Unpack[CallOptions]) -> Response[None]:
        """导入加密手机号提醒会员领卡: ``post``, awaited."""

class V3MarketingMembercardOpenPhonenumberMemberSearchOperations:
    """``/v3/marketing/membercard-open/phonenumber-member/search``"""

    def get(self, params: _t.V3MarketingMembercardOpenPhonenumberMemberSearchGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse]:
        """通过加密手机号查询会员领卡状态

        ``GET /v3/marketing/membercard-open/phonenumber-member/search``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4017166232
        https://pay.weixin.qq.com/doc/v3/partner/4017172062
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenPhonenumberMemberSearchGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse]:
        """通过加密手机号查询会员领卡状态: ``get``, awaited."""

class V3MarketingMembercardOpenUserNode:
    @property
    def cards(self) -> V3MarketingMembercardOpenUserCardsOperations: ...

class V3MarketingMembercardOpenUserCardsOperations:
    """``/v3/marketing/membercard-open/user/cards``"""

    def get(self, params: _t.V3MarketingMembercardOpenUserCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenUserCardsGetResponse]:
        """查询用户在品牌下所有会员卡

        ``GET /v3/marketing/membercard-open/user/cards``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4012549255
        https://pay.weixin.qq.com/doc/v3/partner/4012709674
        """

    async def get_async(self, params: _t.V3MarketingMembercardOpenUserCardsGet, **options: Unpack[CallOptions]) -> Response[_t.V3MarketingMembercardOpenUserCardsGetResponse]:
        """查询用户在品牌下所有会员卡: ``get``, awaited."""

class V3SecurityNode:
    @property
    def echo(self) -> V3SecurityEchoOperations: ...

class V3SecurityEchoOperations:
    """``/v3/security/echo``"""

    def post(self, params: _t.V3SecurityEchoPost, **options: Unpack[CallOptions]) -> Response[_t.V3SecurityEchoPostResponse]:
        """商户签名验签／加解密测试

        ``POST /v3/security/echo``

        For merchants and service providers.

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        https://pay.weixin.qq.com/doc/v3/partner/4015139289
        """

    async def post_async(self, params: _t.V3SecurityEchoPost, **options: Unpack[CallOptions]) -> Response[_t.V3SecurityEchoPostResponse]:
        """商户签名验签／加解密测试: ``post``, awaited."""

class UntypedNode:
    """A path that the stubs do not list; it can be called all the same."""

    def __getattr__(self, name: str) -> UntypedNode: ...
    def __getitem__(self, segment: str) -> UntypedNode: ...
    def get(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    async def get_async(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    def post(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    async def post_async(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    def patch(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    async def patch_async(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    def put(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    async def put_async(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    def delete(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...
    async def delete_async(self, params: Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> Response[Any]: ...

class Operations:
    """What a client has for calling operations: the tree, ``chain``, and paths as an index."""

    @property
    def v3(self) -> V3Node: ...

    @overload
    def chain(self, path: Literal["v3/brand/applyments", "/v3/brand/applyments"]) -> V3BrandApplymentsOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/applyments/applyment-id/{applyment_id}", "/v3/brand/applyments/applyment-id/{applyment_id}"]) -> V3BrandApplymentsApplymentIdByApplymentIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/applyments/business-code/{business_code}", "/v3/brand/applyments/business-code/{business_code}"]) -> V3BrandApplymentsBusinessCodeByBusinessCodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/applyments/cancel-applyment", "/v3/brand/applyments/cancel-applyment"]) -> V3BrandApplymentsCancelApplymentOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-configs", "/v3/brand/card/card-configs"]) -> V3BrandCardCardConfigsOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-configs/cancel-applyment", "/v3/brand/card/card-configs/cancel-applyment"]) -> V3BrandCardCardConfigsCancelApplymentOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-configs/preview-url", "/v3/brand/card/card-configs/preview-url"]) -> V3BrandCardCardConfigsPreviewUrlOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-configs/publish", "/v3/brand/card/card-configs/publish"]) -> V3BrandCardCardConfigsPublishOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-links", "/v3/brand/card/card-links"]) -> V3BrandCardCardLinksOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-links/business-code/{business_code}", "/v3/brand/card/card-links/business-code/{business_code}"]) -> V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-links/cancel-applyment", "/v3/brand/card/card-links/cancel-applyment"]) -> V3BrandCardCardLinksCancelApplymentOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/card/card-links/unbind-card-link", "/v3/brand/card/card-links/unbind-card-link"]) -> V3BrandCardCardLinksUnbindCardLinkOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/marketing/shake-activities/activities", "/v3/brand/marketing/shake-activities/activities"]) -> V3BrandMarketingShakeActivitiesActivitiesOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/cards", "/v3/brand/partner/card-member/cards"]) -> V3BrandPartnerCardMemberCardsOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/cards/{card_id}", "/v3/brand/partner/card-member/cards/{card_id}"]) -> V3BrandPartnerCardMemberCardsByCardIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/cards/{card_id}/invalidate", "/v3/brand/partner/card-member/cards/{card_id}/invalidate"]) -> V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/membership-activities", "/v3/brand/partner/card-member/membership-activities"]) -> V3BrandPartnerCardMemberMembershipActivitiesOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/membership-activities/{activity_id}", "/v3/brand/partner/card-member/membership-activities/{activity_id}"]) -> V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/membership-activities/{activity_id}/terminate", "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"]) -> V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/pay-view-tokens", "/v3/brand/partner/card-member/pay-view-tokens"]) -> V3BrandPartnerCardMemberPayViewTokensOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/pre-auth-tokens", "/v3/brand/partner/card-member/pre-auth-tokens"]) -> V3BrandPartnerCardMemberPreAuthTokensOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards", "/v3/brand/partner/card-member/user-cards"]) -> V3BrandPartnerCardMemberUserCardsOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards/{user_card_code}", "/v3/brand/partner/card-member/user-cards/{user_card_code}"]) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards/{user_card_code}/confirm", "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"]) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate", "/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"]) -> V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards/import-by-openid", "/v3/brand/partner/card-member/user-cards/import-by-openid"]) -> V3BrandPartnerCardMemberUserCardsImportByOpenidOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-cards/import-by-phone", "/v3/brand/partner/card-member/user-cards/import-by-phone"]) -> V3BrandPartnerCardMemberUserCardsImportByPhoneOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-feeds", "/v3/brand/partner/card-member/user-feeds"]) -> V3BrandPartnerCardMemberUserFeedsOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-points/exchange-coupon/confirm", "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm"]) -> V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/card-member/user-points/sync", "/v3/brand/partner/card-member/user-points/sync"]) -> V3BrandPartnerCardMemberUserPointsSyncOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores", "/v3/brand/partner/store/brandstores"]) -> V3BrandPartnerStoreBrandstoresOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores/{store_id}", "/v3/brand/partner/store/brandstores/{store_id}"]) -> V3BrandPartnerStoreBrandstoresByStoreIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores/{store_id}/bindrecipient", "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient"]) -> V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores/{store_id}/close", "/v3/brand/partner/store/brandstores/{store_id}/close"]) -> V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores/{store_id}/resume", "/v3/brand/partner/store/brandstores/{store_id}/resume"]) -> V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"]) -> V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations: ...
    @overload
    def chain(self, path: Literal["v3/brand-basic/partner/brands/{brand_id}/product-authorities", "/v3/brand-basic/partner/brands/{brand_id}/product-authorities"]) -> V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations: ...
    @overload
    def chain(self, path: Literal["v3/businesscircle/parkings", "/v3/businesscircle/parkings"]) -> V3BusinesscircleParkingsOperations: ...
    @overload
    def chain(self, path: Literal["v3/businesscircle/points/notify", "/v3/businesscircle/points/notify"]) -> V3BusinesscirclePointsNotifyOperations: ...
    @overload
    def chain(self, path: Literal["v3/businesscircle/user-authorizations/{openid}", "/v3/businesscircle/user-authorizations/{openid}"]) -> V3BusinesscircleUserAuthorizationsByOpenidOperations: ...
    @overload
    def chain(self, path: Literal["v3/businesscircle/users/{openid}/points/commit_status", "/v3/businesscircle/users/{openid}/points/commit_status"]) -> V3BusinesscircleUsersByOpenidPointsCommitStatusOperations: ...
    @overload
    def chain(self, path: Literal["v3/certificates", "/v3/certificates"]) -> V3CertificatesOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-activity/activities", "/v3/marketing/membercard-activity/activities"]) -> V3MarketingMembercardActivityActivitiesOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-activity/activities/{activity_id}", "/v3/marketing/membercard-activity/activities/{activity_id}"]) -> V3MarketingMembercardActivityActivitiesByActivityIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-activity/activities/{activity_id}/terminate", "/v3/marketing/membercard-activity/activities/{activity_id}/terminate"]) -> V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/activate-informations/{activate_ticket}", "/v3/marketing/membercard-open/activate-informations/{activate_ticket}"]) -> V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/callback", "/v3/marketing/membercard-open/callback"]) -> V3MarketingMembercardOpenCallbackOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards", "/v3/marketing/membercard-open/cards"]) -> V3MarketingMembercardOpenCardsOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}", "/v3/marketing/membercard-open/cards/{card_id}"]) -> V3MarketingMembercardOpenCardsByCardIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"]) -> V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/codes/deposit", "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit"]) -> V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/decrypt-code", "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code"]) -> V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/permission-tokens", "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens"]) -> V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import", "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"]) -> V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/qrcode", "/v3/marketing/membercard-open/cards/{card_id}/qrcode"]) -> V3MarketingMembercardOpenCardsByCardIdQrcodeOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/rights", "/v3/marketing/membercard-open/cards/{card_id}/rights"]) -> V3MarketingMembercardOpenCardsByCardIdRightsOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/service-modules", "/v3/marketing/membercard-open/cards/{card_id}/service-modules"]) -> V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}", "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"]) -> V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/upgrade", "/v3/marketing/membercard-open/cards/{card_id}/upgrade"]) -> V3MarketingMembercardOpenCardsByCardIdUpgradeOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/cards/{card_id}/users/import", "/v3/marketing/membercard-open/cards/{card_id}/users/import"]) -> V3MarketingMembercardOpenCardsByCardIdUsersImportOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/phonenumber-member/import", "/v3/marketing/membercard-open/phonenumber-member/import"]) -> V3MarketingMembercardOpenPhonenumberMemberImportOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/phonenumber-member/search", "/v3/marketing/membercard-open/phonenumber-member/search"]) -> V3MarketingMembercardOpenPhonenumberMemberSearchOperations: ...
    @overload
    def chain(self, path: Literal["v3/marketing/membercard-open/user/cards", "/v3/marketing/membercard-open/user/cards"]) -> V3MarketingMembercardOpenUserCardsOperations: ...
    @overload
    def chain(self, path: Literal["v3/security/echo", "/v3/security/echo"]) -> V3SecurityEchoOperations: ...
    @overload
    def chain(self, path: str) -> UntypedNode: ...
    __getitem__ = chain
