// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand/partner/card-member/membership-activities`

use alloc::string::String;
use alloc::vec::Vec;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, open_enum, record};

/// 查询品牌会员发券活动列表
///
/// `GET /v3/brand/partner/card-member/membership-activities`
///
/// For service providers.
///
/// At most 5 calls per second and service provider.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588039>
#[doc(alias = "查询品牌会员发券活动列表")]
#[doc(alias = "GET /v3/brand/partner/card-member/membership-activities")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Query parameter, required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Query parameter, optional.
    pub card_id: Option<String>,
    /// The state of the activity, with values that depend on the kind of activity.
    ///
    /// 活动的状态，取值因活动种类而异。
    ///
    /// Query parameter, optional.
    pub activity_state: Option<GetActivityState>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Query parameter, required.
    pub offset: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Query parameter, required.
    pub limit: Option<i64>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Get {
    0 brand_id "brand_id",
    1 card_id "card_id",
    2 activity_state "activity_state",
    3 offset "offset",
    4 limit "limit",
} }

impl Request for Get {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_GET;
    type Response = GetResponse;
}

/// What `GET /v3/brand/partner/card-member/membership-activities` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588039>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponse {
    /// The records of the answer.
    ///
    /// 返回的记录列表。
    ///
    /// Optional.
    pub data: Option<Vec<GetResponseData>>,
    /// How many entries to skip before the first one of this page, from 0.
    ///
    /// 本页第一条之前跳过的条数，从 0 开始。
    ///
    /// Required.
    pub offset: Option<i64>,
    /// How many records a page holds at most.
    ///
    /// 每页最多返回的记录条数。
    ///
    /// Required.
    pub limit: Option<i64>,
    /// How many there are in all; in lists, over all pages.
    ///
    /// 总数，列表中为所有页的总条数。
    ///
    /// Required.
    pub total_count: Option<i64>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponse {
    0 data "data",
    1 offset "offset",
    2 limit "limit",
    3 total_count "total_count",
} }

open_enum! {
    /// `query.activity_state` of `GET /v3/brand/partner/card-member/membership-activities`.
    GetActivityState {
        MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
        MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
        MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
        MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
    }
}

/// `response.data` of `GET /v3/brand/partner/card-member/membership-activities`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseData {
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Required.
    pub out_request_no: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The channel through which the activity hands out its coupons.
    ///
    /// 活动发券所用的渠道。
    ///
    /// Required.
    pub activity_channel: Option<GetResponseDataActivityChannel>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Required.
    pub title: Option<String>,
    /// The second line of the title.
    ///
    /// 副标题。
    ///
    /// Required.
    pub sub_title: Option<String>,
    /// The start of the activity, RFC 3339 with offset.
    ///
    /// 活动的开始时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub begin_time: Option<String>,
    /// When the activity ends.
    ///
    /// 活动的结束时间。
    ///
    /// Required.
    pub end_time: Option<String>,
    /// How many times users can take part in the activity in all, its total stock.
    ///
    /// 活动的总库存数量。
    ///
    /// Required.
    pub apply_total: Option<i64>,
    /// How many more times users can still take part in the activity, its remaining stock.
    ///
    /// 活动剩余的库存数量。
    ///
    /// Required.
    pub apply_available: Option<i64>,
    /// The coupon stocks of which the activity gives out coupons.
    ///
    /// 活动发放的商品券批次列表。
    ///
    /// Required.
    pub product_coupon_stock_list: Option<Vec<GetResponseDataProductCouponStockList>>,
    /// The identifier of the activity.
    ///
    /// 活动的编号。
    ///
    /// Required.
    pub activity_id: Option<String>,
    /// The state of the activity, with values that depend on the kind of activity.
    ///
    /// 活动的状态，取值因活动种类而异。
    ///
    /// Required.
    pub activity_state: Option<GetResponseDataActivityState>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub create_time: Option<String>,
    /// When it was last changed, RFC 3339 with offset.
    ///
    /// 最近修改的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub modify_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseData {
    0 out_request_no "out_request_no",
    1 brand_id "brand_id",
    2 card_id "card_id",
    3 activity_channel "activity_channel",
    4 title "title",
    5 sub_title "sub_title",
    6 begin_time "begin_time",
    7 end_time "end_time",
    8 apply_total "apply_total",
    9 apply_available "apply_available",
    10 product_coupon_stock_list "product_coupon_stock_list",
    11 activity_id "activity_id",
    12 activity_state "activity_state",
    13 create_time "create_time",
    14 modify_time "modify_time",
} }

open_enum! {
    /// `response.data.activity_channel` of `GET /v3/brand/partner/card-member/membership-activities`.
    GetResponseDataActivityChannel {
        MechantAppComponent = "MECHANT_APP_COMPONENT",
    }
}

/// `response.data.product_coupon_stock_list` of `GET /v3/brand/partner/card-member/membership-activities`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResponseDataProductCouponStockList {
    /// The identifier WeChat Pay gave the product coupon.
    ///
    /// 微信支付生成的商品券编号。
    ///
    /// Required.
    pub product_coupon_id: Option<String>,
    /// The identifier of the coupon stock: coupons made together under the same rules.
    ///
    /// 券批次的编号，同一批次的券规则相同。
    ///
    /// Required.
    pub stock_id: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { GetResponseDataProductCouponStockList {
    0 product_coupon_id "product_coupon_id",
    1 stock_id "stock_id",
} }

pub use self::GetActivityState as GetResponseDataActivityState;

/// 创建品牌会员发券活动
///
/// `POST /v3/brand/partner/card-member/membership-activities`
///
/// For service providers.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016464918>
#[doc(alias = "创建品牌会员发券活动")]
#[doc(alias = "POST /v3/brand/partner/card-member/membership-activities")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Body member, required.
    pub out_request_no: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Body member, required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Body member, required.
    pub card_id: Option<String>,
    /// The channel through which the activity hands out its coupons.
    ///
    /// 活动发券所用的渠道。
    ///
    /// Body member, required.
    pub activity_channel: Option<PostActivityChannel>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Body member, required.
    pub title: Option<String>,
    /// The second line of the title.
    ///
    /// 副标题。
    ///
    /// Body member, required.
    pub sub_title: Option<String>,
    /// The start of the activity, RFC 3339 with offset.
    ///
    /// 活动的开始时间，RFC 3339 格式，带时区。
    ///
    /// Body member, required.
    pub begin_time: Option<String>,
    /// When the activity ends.
    ///
    /// 活动的结束时间。
    ///
    /// Body member, required.
    pub end_time: Option<String>,
    /// How many times users can take part in the activity in all, its total stock.
    ///
    /// 活动的总库存数量。
    ///
    /// Body member, required.
    pub apply_total: Option<i64>,
    /// The coupon stocks of which the activity gives out coupons.
    ///
    /// 活动发放的商品券批次列表。
    ///
    /// Body member, required.
    pub product_coupon_stock_list: Option<Vec<PostProductCouponStockList>>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 out_request_no "out_request_no",
    1 brand_id "brand_id",
    2 card_id "card_id",
    3 activity_channel "activity_channel",
    4 title "title",
    5 sub_title "sub_title",
    6 begin_time "begin_time",
    7 end_time "end_time",
    8 apply_total "apply_total",
    9 product_coupon_stock_list "product_coupon_stock_list",
} }

impl Request for Post {
    const OPERATION: &'static Operation = &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_POST;
    type Response = PostResponse;
}

/// What `POST /v3/brand/partner/card-member/membership-activities` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016464918>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// The merchant's own number of the request; repeating a request with it does not act twice.
    ///
    /// 商户自己的请求单号，用同一单号重发不会重复执行。
    ///
    /// Required.
    pub out_request_no: Option<String>,
    /// The identifier WeChat Pay gave the brand.
    ///
    /// 微信支付分配的品牌编号。
    ///
    /// Required.
    pub brand_id: Option<String>,
    /// The identifier of the member card template of the brand.
    ///
    /// 品牌会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The channel through which the activity hands out its coupons.
    ///
    /// 活动发券所用的渠道。
    ///
    /// Required.
    pub activity_channel: Option<PostResponseActivityChannel>,
    /// The title shown to the user.
    ///
    /// 展示给用户的标题。
    ///
    /// Required.
    pub title: Option<String>,
    /// The second line of the title.
    ///
    /// 副标题。
    ///
    /// Required.
    pub sub_title: Option<String>,
    /// The start of the activity, RFC 3339 with offset.
    ///
    /// 活动的开始时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub begin_time: Option<String>,
    /// When the activity ends.
    ///
    /// 活动的结束时间。
    ///
    /// Required.
    pub end_time: Option<String>,
    /// How many times users can take part in the activity in all, its total stock.
    ///
    /// 活动的总库存数量。
    ///
    /// Required.
    pub apply_total: Option<i64>,
    /// How many more times users can still take part in the activity, its remaining stock.
    ///
    /// 活动剩余的库存数量。
    ///
    /// Required.
    pub apply_available: Option<i64>,
    /// The coupon stocks of which the activity gives out coupons.
    ///
    /// 活动发放的商品券批次列表。
    ///
    /// Required.
    pub product_coupon_stock_list: Option<Vec<PostResponseProductCouponStockList>>,
    /// The identifier of the activity.
    ///
    /// 活动的编号。
    ///
    /// Required.
    pub activity_id: Option<String>,
    /// The state of the activity, with values that depend on the kind of activity.
    ///
    /// 活动的状态，取值因活动种类而异。
    ///
    /// Required.
    pub activity_state: Option<PostResponseActivityState>,
    /// When it was created, RFC 3339 with offset.
    ///
    /// 创建的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub create_time: Option<String>,
    /// When it was last changed, RFC 3339 with offset.
    ///
    /// 最近修改的时间，RFC 3339 格式，带时区。
    ///
    /// Required.
    pub modify_time: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 out_request_no "out_request_no",
    1 brand_id "brand_id",
    2 card_id "card_id",
    3 activity_channel "activity_channel",
    4 title "title",
    5 sub_title "sub_title",
    6 begin_time "begin_time",
    7 end_time "end_time",
    8 apply_total "apply_total",
    9 apply_available "apply_available",
    10 product_coupon_stock_list "product_coupon_stock_list",
    11 activity_id "activity_id",
    12 activity_state "activity_state",
    13 create_time "create_time",
    14 modify_time "modify_time",
} }

pub use self::GetResponseDataActivityChannel as PostActivityChannel;

pub use self::GetResponseDataProductCouponStockList as PostProductCouponStockList;

pub use self::GetResponseDataActivityChannel as PostResponseActivityChannel;

pub use self::GetResponseDataProductCouponStockList as PostResponseProductCouponStockList;

pub use self::GetActivityState as PostResponseActivityState;

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
pub mod by_activity_id {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, record};

    /// 查询品牌会员发券活动
    ///
    /// `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// For service providers.
    ///
    /// At most 5 calls per second and service provider.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588015>
    #[doc(alias = "查询品牌会员发券活动")]
    #[doc(alias = "GET /v3/brand/partner/card-member/membership-activities/{activity_id}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Path parameter, required.
        pub activity_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Query parameter, required.
        pub brand_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 activity_id "activity_id",
        1 brand_id "brand_id",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588015>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Required.
        pub out_request_no: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The channel through which the activity hands out its coupons.
        ///
        /// 活动发券所用的渠道。
        ///
        /// Required.
        pub activity_channel: Option<GetResponseActivityChannel>,
        /// The title shown to the user.
        ///
        /// 展示给用户的标题。
        ///
        /// Required.
        pub title: Option<String>,
        /// The second line of the title.
        ///
        /// 副标题。
        ///
        /// Required.
        pub sub_title: Option<String>,
        /// The start of the activity, RFC 3339 with offset.
        ///
        /// 活动的开始时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub begin_time: Option<String>,
        /// When the activity ends.
        ///
        /// 活动的结束时间。
        ///
        /// Required.
        pub end_time: Option<String>,
        /// How many times users can take part in the activity in all, its total stock.
        ///
        /// 活动的总库存数量。
        ///
        /// Required.
        pub apply_total: Option<i64>,
        /// How many more times users can still take part in the activity, its remaining stock.
        ///
        /// 活动剩余的库存数量。
        ///
        /// Required.
        pub apply_available: Option<i64>,
        /// The coupon stocks of which the activity gives out coupons.
        ///
        /// 活动发放的商品券批次列表。
        ///
        /// Required.
        pub product_coupon_stock_list: Option<Vec<GetResponseProductCouponStockList>>,
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Required.
        pub activity_id: Option<String>,
        /// The state of the activity, with values that depend on the kind of activity.
        ///
        /// 活动的状态，取值因活动种类而异。
        ///
        /// Required.
        pub activity_state: Option<GetResponseActivityState>,
        /// When it was created, RFC 3339 with offset.
        ///
        /// 创建的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub create_time: Option<String>,
        /// When it was last changed, RFC 3339 with offset.
        ///
        /// 最近修改的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub modify_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 out_request_no "out_request_no",
        1 brand_id "brand_id",
        2 card_id "card_id",
        3 activity_channel "activity_channel",
        4 title "title",
        5 sub_title "sub_title",
        6 begin_time "begin_time",
        7 end_time "end_time",
        8 apply_total "apply_total",
        9 apply_available "apply_available",
        10 product_coupon_stock_list "product_coupon_stock_list",
        11 activity_id "activity_id",
        12 activity_state "activity_state",
        13 create_time "create_time",
        14 modify_time "modify_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataActivityChannel as GetResponseActivityChannel;

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataProductCouponStockList as GetResponseProductCouponStockList;

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetActivityState as GetResponseActivityState;

    /// 修改品牌会员发券活动信息
    ///
    /// `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
    ///
    /// For service providers.
    ///
    /// At most 5 calls per second and service provider.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588044>
    #[doc(alias = "修改品牌会员发券活动信息")]
    #[doc(alias = "PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Patch {
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Path parameter, required.
        pub activity_id: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Body member, required.
        pub brand_id: Option<String>,
        /// The title shown to the user.
        ///
        /// 展示给用户的标题。
        ///
        /// Body member, required.
        pub title: Option<String>,
        /// The second line of the title.
        ///
        /// 副标题。
        ///
        /// Body member, required.
        pub sub_title: Option<String>,
        /// The start of the activity, RFC 3339 with offset.
        ///
        /// 活动的开始时间，RFC 3339 格式，带时区。
        ///
        /// Body member, required.
        pub begin_time: Option<String>,
        /// When the activity ends.
        ///
        /// 活动的结束时间。
        ///
        /// Body member, required.
        pub end_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Patch {
        0 activity_id "activity_id",
        1 brand_id "brand_id",
        2 title "title",
        3 sub_title "sub_title",
        4 begin_time "begin_time",
        5 end_time "end_time",
    } }

    impl Request for Patch {
        const OPERATION: &'static Operation =
            &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_PATCH;
        type Response = PatchResponse;
    }

    /// What `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588044>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchResponse {
        /// The merchant's own number of the request; repeating a request with it does not act twice.
        ///
        /// 商户自己的请求单号，用同一单号重发不会重复执行。
        ///
        /// Required.
        pub out_request_no: Option<String>,
        /// The identifier WeChat Pay gave the brand.
        ///
        /// 微信支付分配的品牌编号。
        ///
        /// Required.
        pub brand_id: Option<String>,
        /// The identifier of the member card template of the brand.
        ///
        /// 品牌会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The channel through which the activity hands out its coupons.
        ///
        /// 活动发券所用的渠道。
        ///
        /// Required.
        pub activity_channel: Option<PatchResponseActivityChannel>,
        /// The title shown to the user.
        ///
        /// 展示给用户的标题。
        ///
        /// Required.
        pub title: Option<String>,
        /// The second line of the title.
        ///
        /// 副标题。
        ///
        /// Required.
        pub sub_title: Option<String>,
        /// The start of the activity, RFC 3339 with offset.
        ///
        /// 活动的开始时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub begin_time: Option<String>,
        /// When the activity ends.
        ///
        /// 活动的结束时间。
        ///
        /// Required.
        pub end_time: Option<String>,
        /// How many times users can take part in the activity in all, its total stock.
        ///
        /// 活动的总库存数量。
        ///
        /// Required.
        pub apply_total: Option<i64>,
        /// How many more times users can still take part in the activity, its remaining stock.
        ///
        /// 活动剩余的库存数量。
        ///
        /// Required.
        pub apply_available: Option<i64>,
        /// The coupon stocks of which the activity gives out coupons.
        ///
        /// 活动发放的商品券批次列表。
        ///
        /// Required.
        pub product_coupon_stock_list: Option<Vec<PatchResponseProductCouponStockList>>,
        /// The identifier of the activity.
        ///
        /// 活动的编号。
        ///
        /// Required.
        pub activity_id: Option<String>,
        /// The state of the activity, with values that depend on the kind of activity.
        ///
        /// 活动的状态，取值因活动种类而异。
        ///
        /// Required.
        pub activity_state: Option<PatchResponseActivityState>,
        /// When it was created, RFC 3339 with offset.
        ///
        /// 创建的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub create_time: Option<String>,
        /// When it was last changed, RFC 3339 with offset.
        ///
        /// 最近修改的时间，RFC 3339 格式，带时区。
        ///
        /// Required.
        pub modify_time: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchResponse {
        0 out_request_no "out_request_no",
        1 brand_id "brand_id",
        2 card_id "card_id",
        3 activity_channel "activity_channel",
        4 title "title",
        5 sub_title "sub_title",
        6 begin_time "begin_time",
        7 end_time "end_time",
        8 apply_total "apply_total",
        9 apply_available "apply_available",
        10 product_coupon_stock_list "product_coupon_stock_list",
        11 activity_id "activity_id",
        12 activity_state "activity_state",
        13 create_time "create_time",
        14 modify_time "modify_time",
    } }

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataActivityChannel as PatchResponseActivityChannel;

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataProductCouponStockList as PatchResponseProductCouponStockList;

    pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetActivityState as PatchResponseActivityState;

    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    pub mod terminate {
        use alloc::string::String;
        use alloc::vec::Vec;

        use crate::call::Request;
        use crate::generated::operations;
        use crate::operation::Operation;
        use crate::record::{Extra, record};

        /// 终止品牌会员发券活动
        ///
        /// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
        ///
        /// For service providers.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588028>
        #[doc(alias = "终止品牌会员发券活动")]
        #[doc(alias = "POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Post {
            /// The identifier of the activity.
            ///
            /// 活动的编号。
            ///
            /// Path parameter, required.
            pub activity_id: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Body member, required.
            pub brand_id: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { Post {
            0 activity_id "activity_id",
            1 brand_id "brand_id",
        } }

        impl Request for Post {
            const OPERATION: &'static Operation =
                &operations::brand::V3_BRAND_PARTNER_CARD_MEMBER_MEMBERSHIP_ACTIVITIES_BY_ACTIVITY_ID_TERMINATE_POST;
            type Response = PostResponse;
        }

        /// What `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` returns.
        ///
        /// A required member is there by the documents; any may be absent in fact.
        ///
        /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4016588028>
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct PostResponse {
            /// The merchant's own number of the request; repeating a request with it does not act twice.
            ///
            /// 商户自己的请求单号，用同一单号重发不会重复执行。
            ///
            /// Required.
            pub out_request_no: Option<String>,
            /// The identifier WeChat Pay gave the brand.
            ///
            /// 微信支付分配的品牌编号。
            ///
            /// Required.
            pub brand_id: Option<String>,
            /// The identifier of the member card template of the brand.
            ///
            /// 品牌会员卡模板的编号。
            ///
            /// Required.
            pub card_id: Option<String>,
            /// The channel through which the activity hands out its coupons.
            ///
            /// 活动发券所用的渠道。
            ///
            /// Required.
            pub activity_channel: Option<PostResponseActivityChannel>,
            /// The title shown to the user.
            ///
            /// 展示给用户的标题。
            ///
            /// Required.
            pub title: Option<String>,
            /// The second line of the title.
            ///
            /// 副标题。
            ///
            /// Required.
            pub sub_title: Option<String>,
            /// The start of the activity, RFC 3339 with offset.
            ///
            /// 活动的开始时间，RFC 3339 格式，带时区。
            ///
            /// Required.
            pub begin_time: Option<String>,
            /// When the activity ends.
            ///
            /// 活动的结束时间。
            ///
            /// Required.
            pub end_time: Option<String>,
            /// How many times users can take part in the activity in all, its total stock.
            ///
            /// 活动的总库存数量。
            ///
            /// Required.
            pub apply_total: Option<i64>,
            /// How many more times users can still take part in the activity, its remaining stock.
            ///
            /// 活动剩余的库存数量。
            ///
            /// Required.
            pub apply_available: Option<i64>,
            /// The coupon stocks of which the activity gives out coupons.
            ///
            /// 活动发放的商品券批次列表。
            ///
            /// Required.
            pub product_coupon_stock_list: Option<Vec<PostResponseProductCouponStockList>>,
            /// The identifier of the activity.
            ///
            /// 活动的编号。
            ///
            /// Required.
            pub activity_id: Option<String>,
            /// The state of the activity, with values that depend on the kind of activity.
            ///
            /// 活动的状态，取值因活动种类而异。
            ///
            /// Required.
            pub activity_state: Option<PostResponseActivityState>,
            /// When it was created, RFC 3339 with offset.
            ///
            /// 创建的时间，RFC 3339 格式，带时区。
            ///
            /// Required.
            pub create_time: Option<String>,
            /// When it was last changed, RFC 3339 with offset.
            ///
            /// 最近修改的时间，RFC 3339 格式，带时区。
            ///
            /// Required.
            pub modify_time: Option<String>,
            /// Members that the documents do not list.
            pub extra: Extra,
        }

        record! { PostResponse {
            0 out_request_no "out_request_no",
            1 brand_id "brand_id",
            2 card_id "card_id",
            3 activity_channel "activity_channel",
            4 title "title",
            5 sub_title "sub_title",
            6 begin_time "begin_time",
            7 end_time "end_time",
            8 apply_total "apply_total",
            9 apply_available "apply_available",
            10 product_coupon_stock_list "product_coupon_stock_list",
            11 activity_id "activity_id",
            12 activity_state "activity_state",
            13 create_time "create_time",
            14 modify_time "modify_time",
        } }

        pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataActivityChannel as PostResponseActivityChannel;

        pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetResponseDataProductCouponStockList as PostResponseProductCouponStockList;

        pub use crate::generated::v3::brand::partner::card_member::membership_activities::GetActivityState as PostResponseActivityState;
    }
}
