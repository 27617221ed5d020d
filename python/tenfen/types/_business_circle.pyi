# Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
"""The types of the product family ``business_circle``."""

from typing_extensions import Required, TypedDict

class V3BusinesscircleParkingsPost(TypedDict, total=False):
    """Parameters of ``POST /v3/businesscircle/parkings``: 商圈会员停车状态同步."""

    sub_mchid: str
    """Body member, optional."""

    brandid: Required[int]
    """Body member, required."""

    appid: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    plate_number: Required[str]
    """Body member, required."""

    state: Required[str]
    """Body member, required."""

    time: Required[str]
    """Body member, required."""

class V3BusinesscirclePointsNotifyPost(TypedDict, total=False):
    """Parameters of ``POST /v3/businesscircle/points/notify``: 商圈会员积分同步."""

    sub_mchid: str
    """Body member, optional."""

    transaction_id: Required[str]
    """Body member, required."""

    appid: Required[str]
    """Body member, required."""

    openid: Required[str]
    """Body member, required."""

    earn_points: Required[bool]
    """Body member, required."""

    increased_points: Required[int]
    """Body member, required."""

    points_update_time: Required[str]
    """Body member, required."""

    no_points_remarks: str
    """Body member, optional."""

    total_points: int
    """Body member, optional."""

class V3BusinesscircleUserAuthorizationsByOpenidGet(TypedDict, total=False):
    """Parameters of ``GET /v3/businesscircle/user-authorizations/{openid}``: 商圈积分授权查询."""

    openid: Required[str]
    """Path parameter, required."""

    sub_mchid: str
    """Query parameter, optional."""

    appid: Required[str]
    """Query parameter, required."""

class V3BusinesscircleUserAuthorizationsByOpenidGetResponse(TypedDict, total=False):
    """What ``GET /v3/businesscircle/user-authorizations/{openid}`` returns."""

    openid: Required[str]
    """Required."""

    authorize_state: Required[str]
    """Required."""

    authorize_time: str
    """Optional."""

    deauthorize_time: str
    """Optional."""

class V3BusinesscircleUsersByOpenidPointsCommitStatusGet(TypedDict, total=False):
    """Parameters of ``GET /v3/businesscircle/users/{openid}/points/commit_status``: 商圈会员待积分状态查询."""

    openid: Required[str]
    """Path parameter, required."""

    sub_mchid: str
    """Query parameter, optional."""

    brandid: Required[int]
    """Query parameter, required."""

    appid: Required[str]
    """Query parameter, required."""
