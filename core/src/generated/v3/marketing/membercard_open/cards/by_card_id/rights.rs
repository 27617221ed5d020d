// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/rights`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Empty, Extra, open_enum, record};

/// 设置会员卡模板权益项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
///
/// For merchants and service providers.
///
/// The response is empty, status 204.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012551219>, <https://pay.weixin.qq.com/doc/v3/partner/4012729618>
#[doc(alias = "设置会员卡模板权益项")]
#[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Patch {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// Whether the card shows points.
    ///
    /// 会员卡是否展示积分。
    ///
    /// Body member, required.
    pub show_bonus: Option<bool>,
    /// Whether the card shows discounts.
    ///
    /// 会员卡是否展示优惠。
    ///
    /// Body member, required.
    pub show_favor: Option<bool>,
    /// How the points of the member card are shown and what they lead to.
    ///
    /// 会员卡积分的展示与跳转设置。
    ///
    /// Body member, optional.
    pub bonus: Option<PatchBonus>,
    /// How the discounts of the member card are shown and what they lead to.
    ///
    /// 会员卡优惠的展示与跳转设置。
    ///
    /// Body member, optional.
    pub favor: Option<PatchFavor>,
    /// Whether the member card shows the entrance to invoices.
    ///
    /// 会员卡上是否展示发票入口。
    ///
    /// Body member, optional.
    pub show_fapiao: Option<bool>,
    /// How the invoice entrance of the member card is shown and what it leads to.
    ///
    /// 会员卡发票入口的展示与跳转设置。
    ///
    /// Body member, optional.
    pub fapiao: Option<PatchFapiao>,
    /// Whether the card shows the shopping guide.
    ///
    /// 会员卡是否展示专属导购。
    ///
    /// Body member, optional.
    pub show_guide: Option<bool>,
    /// The member's shopping guide, or how it is shown on the card, depending on the place.
    ///
    /// 会员的专属导购信息或其在卡上的展示设置。
    ///
    /// Body member, optional.
    pub guide: Option<PatchGuide>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Patch {
    0 card_id "card_id",
    1 show_bonus "show_bonus",
    2 show_favor "show_favor",
    3 bonus "bonus",
    4 favor "favor",
    5 show_fapiao "show_fapiao",
    6 fapiao "fapiao",
    7 show_guide "show_guide",
    8 guide "guide",
} }

impl Request for Patch {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_RIGHTS_PATCH;
    type Response = Empty;
}

/// `body.bonus` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchBonus {
    /// The points a new card starts with.
    ///
    /// 会员卡的初始积分。
    ///
    /// Required.
    pub init_bonus: Option<i64>,
    /// The label shown for the user's points.
    ///
    /// 积分值处展示的文案。
    ///
    /// Required.
    pub bonus_value_word: Option<String>,
    /// The title of the entry where points are spent.
    ///
    /// 积分消费入口的标题。
    ///
    /// Optional.
    pub bonus_cost_title: Option<String>,
    /// The words shown on what points can be spent on.
    ///
    /// 积分消费入口展示的文字。
    ///
    /// Required.
    pub bonus_cost_word: Option<String>,
    /// The words of the link that leads to the page of points.
    ///
    /// 跳转积分页面的入口文字。
    ///
    /// Optional.
    pub bonus_jump_word: Option<String>,
    /// The AppID of the mini program that opens from the points.
    ///
    /// 从积分入口打开的小程序的 AppID。
    ///
    /// Optional.
    pub bonus_jump_appid: Option<String>,
    /// The page of the mini program that opens from the points.
    ///
    /// 从积分入口打开的小程序页面路径。
    ///
    /// Optional.
    pub bonus_jump_path: Option<String>,
    /// The appid of the mini program that backs the points of the member card.
    ///
    /// 会员卡积分所用小程序的 appid。
    ///
    /// Optional.
    pub bonus_support_appid: Option<String>,
    /// The page of `bonus_support_appid` where members collect points by themselves.
    ///
    /// 会员自助积分所用小程序 `bonus_support_appid` 的页面路径。
    ///
    /// Optional.
    pub bonus_support_path: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchBonus {
    0 init_bonus "init_bonus",
    1 bonus_value_word "bonus_value_word",
    2 bonus_cost_title "bonus_cost_title",
    3 bonus_cost_word "bonus_cost_word",
    4 bonus_jump_word "bonus_jump_word",
    5 bonus_jump_appid "bonus_jump_appid",
    6 bonus_jump_path "bonus_jump_path",
    7 bonus_support_appid "bonus_support_appid",
    8 bonus_support_path "bonus_support_path",
} }

/// `body.favor` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchFavor {
    /// Whether the member card shows the user's coupons.
    ///
    /// 会员卡上是否展示优惠券。
    ///
    /// Required.
    pub show_coupon: Option<bool>,
    /// The text of the entrance to member prices on the card.
    ///
    /// 会员卡上会员价入口的文字。
    ///
    /// Optional.
    pub member_price_word: Option<String>,
    /// The appid of the mini program for member prices.
    ///
    /// 会员价入口所跳转小程序的 appid。
    ///
    /// Optional.
    pub member_price_appid: Option<String>,
    /// The page of the mini program for member prices.
    ///
    /// 会员价入口所跳转小程序的页面路径。
    ///
    /// Optional.
    pub member_price_path: Option<String>,
    /// Which heading the member price section has.
    ///
    /// 会员价模块所用的标题。
    ///
    /// Optional.
    pub member_price_title: Option<PatchFavorMemberPriceTitle>,
    /// Which heading the discount section of the card has.
    ///
    /// 会员卡优惠模块所用的标题。
    ///
    /// Optional.
    pub favor_module_title: Option<PatchFavorFavorModuleTitle>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchFavor {
    0 show_coupon "show_coupon",
    1 member_price_word "member_price_word",
    2 member_price_appid "member_price_appid",
    3 member_price_path "member_price_path",
    4 member_price_title "member_price_title",
    5 favor_module_title "favor_module_title",
} }

open_enum! {
    /// `body.favor.member_price_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
    PatchFavorMemberPriceTitle {
        MemberPrice = "MEMBER_PRICE",
        MemberActivity = "MEMBER_ACTIVITY",
    }
}

open_enum! {
    /// `body.favor.favor_module_title` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
    PatchFavorFavorModuleTitle {
        Favor = "FAVOR",
        Vip = "VIP",
    }
}

/// `body.fapiao` of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchFapiao {
    /// The text of the entrance to invoices on the member card.
    ///
    /// 会员卡上发票入口的文字。
    ///
    /// Optional.
    pub fapiao_jump_word: Option<String>,
    /// The appid of the mini program for invoices.
    ///
    /// 发票入口所跳转小程序的 appid。
    ///
    /// Optional.
    pub fapiao_jump_appid: Option<String>,
    /// The page of the mini program for invoices.
    ///
    /// 发票入口所跳转小程序的页面路径。
    ///
    /// Optional.
    pub fapiao_jump_path: Option<String>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PatchFapiao {
    0 fapiao_jump_word "fapiao_jump_word",
    1 fapiao_jump_appid "fapiao_jump_appid",
    2 fapiao_jump_path "fapiao_jump_path",
} }

pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::rights::PatchGuide;
