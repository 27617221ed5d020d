// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

use alloc::string::String;

use crate::call::Request;
use crate::generated::operations;
use crate::operation::Operation;
use crate::record::{Extra, record};

/// 添加会员卡服务项
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// For merchants and service providers.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>, <https://pay.weixin.qq.com/doc/v3/partner/4017176338>
#[doc(alias = "添加会员卡服务项")]
#[doc(alias = "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Post {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Path parameter, required.
    pub card_id: Option<String>,
    /// The identifier of the service module on the member card.
    ///
    /// 会员卡上服务项的编号。
    ///
    /// Body member, required.
    pub service_module_id: Option<String>,
    /// The mini program that is opened: its appid and page.
    ///
    /// 要跳转的小程序，包括 appid 和页面路径。
    ///
    /// Body member, required.
    pub jump_miniprogram: Option<PostJumpMiniprogram>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { Post {
    0 card_id "card_id",
    1 service_module_id "service_module_id",
    2 jump_miniprogram "jump_miniprogram",
} }

impl Request for Post {
    const OPERATION: &'static Operation =
        &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_POST;
    type Response = PostResponse;
}

/// What `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules` returns.
///
/// A required member is there by the documents; any may be absent in fact.
///
/// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167277>, <https://pay.weixin.qq.com/doc/v3/partner/4017176338>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostResponse {
    /// The identifier of the member card template.
    ///
    /// 会员卡模板的编号。
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The identifier of the service module on the member card.
    ///
    /// 会员卡上服务项的编号。
    ///
    /// Required.
    pub service_module_id: Option<String>,
    /// The mini program that is opened: its appid and page.
    ///
    /// 要跳转的小程序，包括 appid 和页面路径。
    ///
    /// Required.
    pub jump_miniprogram: Option<PostResponseJumpMiniprogram>,
    /// Members that the documents do not list.
    pub extra: Extra,
}

record! { PostResponse {
    0 card_id "card_id",
    1 service_module_id "service_module_id",
    2 jump_miniprogram "jump_miniprogram",
} }

pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PostJumpMiniprogram;

pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PostResponseJumpMiniprogram;

/// `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
pub mod by_service_module_id {
    use alloc::string::String;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Empty, Extra, record};

    /// 修改会员卡服务项
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>, <https://pay.weixin.qq.com/doc/v3/partner/4017176491>
    #[doc(alias = "修改会员卡服务项")]
    #[doc(alias = "PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Patch {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The identifier of the service module on the member card.
        ///
        /// 会员卡上服务项的编号。
        ///
        /// Path parameter, required.
        pub service_module_id: Option<String>,
        /// The mini program that is opened: its appid and page.
        ///
        /// 要跳转的小程序，包括 appid 和页面路径。
        ///
        /// Body member, required.
        pub jump_miniprogram: Option<PatchJumpMiniprogram>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Patch {
        0 card_id "card_id",
        1 service_module_id "service_module_id",
        2 jump_miniprogram "jump_miniprogram",
    } }

    impl Request for Patch {
        const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_PATCH;
        type Response = PatchResponse;
    }

    /// What `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167417>, <https://pay.weixin.qq.com/doc/v3/partner/4017176491>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PatchResponse {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Required.
        pub card_id: Option<String>,
        /// The identifier of the service module on the member card.
        ///
        /// 会员卡上服务项的编号。
        ///
        /// Required.
        pub service_module_id: Option<String>,
        /// The mini program that is opened: its appid and page.
        ///
        /// 要跳转的小程序，包括 appid 和页面路径。
        ///
        /// Required.
        pub jump_miniprogram: Option<PatchResponseJumpMiniprogram>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { PatchResponse {
        0 card_id "card_id",
        1 service_module_id "service_module_id",
        2 jump_miniprogram "jump_miniprogram",
    } }

    pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PatchJumpMiniprogram;

    pub use crate::generated::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::PostStateSettingContentTemplateDataActionSettingJumpMiniprogram as PatchResponseJumpMiniprogram;

    /// 移除会员卡服务项
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
    ///
    /// For merchants and service providers.
    ///
    /// The response is empty, status 204.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4017167557>, <https://pay.weixin.qq.com/doc/v3/partner/4017176594>
    #[doc(alias = "移除会员卡服务项")]
    #[doc(alias = "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Delete {
        /// The identifier of the member card template.
        ///
        /// 会员卡模板的编号。
        ///
        /// Path parameter, required.
        pub card_id: Option<String>,
        /// The identifier of the service module on the member card.
        ///
        /// 会员卡上服务项的编号。
        ///
        /// Path parameter, required.
        pub service_module_id: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Delete {
        0 card_id "card_id",
        1 service_module_id "service_module_id",
    } }

    impl Request for Delete {
        const OPERATION: &'static Operation = &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_CARDS_BY_CARD_ID_SERVICE_MODULES_BY_SERVICE_MODULE_ID_DELETE;
        type Response = Empty;
    }
}
