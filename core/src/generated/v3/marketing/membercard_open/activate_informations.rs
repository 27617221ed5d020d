// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/marketing/membercard-open/activate-informations`

/// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
pub mod by_activate_ticket {
    use alloc::string::String;
    use alloc::vec::Vec;

    use crate::call::Request;
    use crate::generated::operations;
    use crate::operation::Operation;
    use crate::record::{Extra, open_enum, record};

    /// 获取用户信息（跳转型激活）
    ///
    /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    ///
    /// For merchants and service providers.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550779>, <https://pay.weixin.qq.com/doc/v3/partner/4012727881>
    #[doc(alias = "获取用户信息（跳转型激活）")]
    #[doc(alias = "GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}")]
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Get {
        /// The one-time ticket of an activation, exchanged for what the user filled in.
        ///
        /// 激活流程的票据，用来换取用户填写的信息。
        ///
        /// Path parameter, required.
        pub activate_ticket: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { Get {
        0 activate_ticket "activate_ticket",
    } }

    impl Request for Get {
        const OPERATION: &'static Operation =
            &operations::member_card::V3_MARKETING_MEMBERCARD_OPEN_ACTIVATE_INFORMATIONS_BY_ACTIVATE_TICKET_GET;
        type Response = GetResponse;
    }

    /// What `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}` returns.
    ///
    /// A required member is there by the documents; any may be absent in fact.
    ///
    /// Official documents: <https://pay.weixin.qq.com/doc/v3/merchant/4012550779>, <https://pay.weixin.qq.com/doc/v3/partner/4012727881>
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponse {
        /// The nickname of the user.
        ///
        /// 用户的昵称。
        ///
        /// Optional.
        pub nickname: Option<String>,
        /// The address of the portrait.
        ///
        /// 头像图片的地址。
        ///
        /// Optional.
        pub head_image_url: Option<String>,
        /// The details of the user: those asked for, or those filled in with their values.
        ///
        /// 用户资料：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub user_information: Option<GetResponseUserInformation>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponse {
        0 nickname "nickname",
        1 head_image_url "head_image_url",
        2 user_information "user_information",
    } }

    /// `response.user_information` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseUserInformation {
        /// The standard items of the user's details: those asked for, or those filled in with their values.
        ///
        /// 用户资料的通用项：需填写的项，或已填的项与值。
        ///
        /// Optional.
        pub common_field_list: Option<Vec<GetResponseUserInformationCommonFieldList>>,
        /// The fields of the member form that the merchant defined itself.
        ///
        /// 商户自定义的会员资料项。
        ///
        /// Optional.
        pub custom_field_list: Option<Vec<GetResponseUserInformationCustomFieldList>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseUserInformation {
        0 common_field_list "common_field_list",
        1 custom_field_list "custom_field_list",
    } }

    /// `response.user_information.common_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseUserInformationCommonFieldList {
        /// The name of the item of user details: a fixed flag for common items, free text for custom ones.
        ///
        /// 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
        ///
        /// Optional.
        pub name: Option<GetResponseUserInformationCommonFieldListName>,
        /// The value of the field or variable named beside it.
        ///
        /// 同级所指字段或变量的值。
        ///
        /// Optional.
        pub value: Option<String>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseUserInformationCommonFieldList {
        0 name "name",
        1 value "value",
    } }

    open_enum! {
        /// `response.user_information.common_field_list.name` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
        GetResponseUserInformationCommonFieldListName {
            UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
            UserFormFlagSex = "USER_FORM_FLAG_SEX",
            UserFormFlagName = "USER_FORM_FLAG_NAME",
            UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
            UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
            UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
            UserFormFlagCity = "USER_FORM_FLAG_CITY",
        }
    }

    /// `response.user_information.custom_field_list` of `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetResponseUserInformationCustomFieldList {
        /// The name of the item of user details: a fixed flag for common items, free text for custom ones.
        ///
        /// 用户资料项的名称：通用项为固定标识，自定义项为自由文本。
        ///
        /// Optional.
        pub name: Option<String>,
        /// The value of the field or variable named beside it.
        ///
        /// 同级所指字段或变量的值。
        ///
        /// Optional.
        pub value: Option<String>,
        /// The values the user chose or filled in.
        ///
        /// 用户选择或填写的值列表。
        ///
        /// Optional.
        pub value_list: Option<Vec<String>>,
        /// Members that the documents do not list.
        pub extra: Extra,
    }

    record! { GetResponseUserInformationCustomFieldList {
        0 name "name",
        1 value "value",
        2 value_list "value_list",
    } }
}
