# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``business_circle``."""

from typing_extensions import Required, TypedDict

class V3BusinesscircleParkingsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/businesscircle/parkings``: 商圈会员停车状态同步."""

    sub_mchid: str
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Body member, optional.
    """

    brandid: Required[int]
    """The identifier of the brand of the business circle.

    商圈所属品牌的编号。

    Body member, required.
    """

    appid: Required[str]
    """The AppID under which the member's ``openid`` is known to the business circle.

    商圈侧的 AppID，会员的 ``openid`` 属于它。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    plate_number: Required[str]
    """The number on the vehicle's licence plate.

    车牌号。

    Body member, required.
    """

    state: Required[str]
    """Whether the car comes into the car park or leaves it, for example ``IN``.

    车辆进入或离开停车场的状态，例如 ``IN``。

    Body member, required.
    """

    time: Required[str]
    """When it happened, RFC 3339 with offset.

    发生的时间，RFC 3339 格式，带时区。

    Body member, required.
    """

class V3BusinesscirclePointsNotifyPost(TypedDict, total=False):
    """Parameters of ``POST /v3/businesscircle/points/notify``: 商圈会员积分同步."""

    sub_mchid: str
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Body member, optional.
    """

    transaction_id: Required[str]
    """WeChat Pay's number of the order.

    微信支付生成的订单号。

    Body member, required.
    """

    appid: Required[str]
    """The AppID under which the member's ``openid`` is known to the business circle.

    商圈侧的 AppID，会员的 ``openid`` 属于它。

    Body member, required.
    """

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Body member, required.
    """

    earn_points: Required[bool]
    """Whether the user earned points for this transaction.

    用户本次交易是否获得积分。

    Body member, required.
    """

    increased_points: Required[int]
    """How many points the purchase brought the member.

    会员因本次消费增加的积分。

    Body member, required.
    """

    points_update_time: Required[str]
    """When the points changed, RFC 3339 with offset.

    积分变动的时间，带时区偏移的 RFC 3339 格式。

    Body member, required.
    """

    no_points_remarks: str
    """Why the user earned no points, in words.

    用户未获得积分的原因说明。

    Body member, optional.
    """

    total_points: int
    """The member's points in all.

    会员的积分总数。

    Body member, optional.
    """

class V3BusinesscircleUserAuthorizationsByOpenidGet(TypedDict, total=False):
    """Parameters of ``GET /v3/businesscircle/user-authorizations/{openid}``: 商圈积分授权查询."""

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Path parameter, required.
    """

    sub_mchid: str
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Query parameter, optional.
    """

    appid: Required[str]
    """The AppID under which the member's ``openid`` is known to the business circle.

    商圈侧的 AppID，会员的 ``openid`` 属于它。

    Query parameter, required.
    """

class V3BusinesscircleUserAuthorizationsByOpenidGetResponse(TypedDict, total=False):
    """What ``GET /v3/businesscircle/user-authorizations/{openid}`` returns."""

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Required.
    """

    authorize_state: Required[str]
    """Whether the authorization has been given.

    授权状态。

    Required.
    """

    authorize_time: str
    """When the authorization was given, RFC 3339 with offset.

    授权的时间，带时区偏移的 RFC 3339 格式。

    Optional.
    """

    deauthorize_time: str
    """When the authorization was withdrawn, RFC 3339 with offset.

    解除授权的时间，带时区偏移的 RFC 3339 格式。

    Optional.
    """

class V3BusinesscircleUsersByOpenidPointsCommitStatusGet(TypedDict, total=False):
    """Parameters of ``GET /v3/businesscircle/users/{openid}/points/commit_status``: 商圈会员待积分状态查询."""

    openid: Required[str]
    """The user's identifier under the appid of the request; the same person differs per appid.

    用户在请求所用 appid 下的标识，同一用户在不同 appid 下不同。

    Path parameter, required.
    """

    sub_mchid: str
    """The merchant number of the sub-merchant a service provider acts for.

    服务商所代理的子商户的商户号。

    Query parameter, optional.
    """

    brandid: Required[int]
    """The identifier of the brand of the business circle.

    商圈所属品牌的编号。

    Query parameter, required.
    """

    appid: Required[str]
    """The AppID under which the member's ``openid`` is known to the business circle.

    商圈侧的 AppID，会员的 ``openid`` 属于它。

    Query parameter, required.
    """
