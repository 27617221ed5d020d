// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
//! `/v3/brand-basic`

/// `/v3/brand-basic/partner`
pub mod partner {
    /// `/v3/brand-basic/partner/brands`
    pub mod brands {
        /// `/v3/brand-basic/partner/brands/{brand_id}`
        pub mod by_brand_id {
            /// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
            pub mod product_authorities {
                use alloc::string::String;
                use alloc::vec::Vec;

                use crate::call::Request;
                use crate::generated::operations;
                use crate::operation::Operation;
                use crate::record::{Extra, open_enum, record};

                /// 获得品牌已授权且在生效中的产品权限信息
                ///
                /// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
                ///
                /// For service providers.
                ///
                /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4017410365>
                #[doc(alias = "获得品牌已授权且在生效中的产品权限信息")]
                #[doc(alias = "GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities")]
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct Get {
                    /// The identifier WeChat Pay gave the brand.
                    ///
                    /// 微信支付分配的品牌编号。
                    ///
                    /// Path parameter, required.
                    pub brand_id: Option<String>,
                    /// Members that the documents do not list.
                    pub extra: Extra,
                }

                record! { Get {
                    0 brand_id "brand_id",
                } }

                impl Request for Get {
                    const OPERATION: &'static Operation =
                        &operations::brand::V3_BRAND_BASIC_PARTNER_BRANDS_BY_BRAND_ID_PRODUCT_AUTHORITIES_GET;
                    type Response = GetResponse;
                }

                /// What `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` returns.
                ///
                /// A required member is there by the documents; any may be absent in fact.
                ///
                /// Official document: <https://pay.weixin.qq.com/doc/v3/partner/4017410365>
                #[derive(Clone, Debug, Default, PartialEq)]
                pub struct GetResponse {
                    /// The identifier WeChat Pay gave the brand.
                    ///
                    /// 微信支付分配的品牌编号。
                    ///
                    /// Required.
                    pub brand_id: Option<String>,
                    /// The type of the authorisation: what is authorised, or how far it reaches.
                    ///
                    /// 授权的类型，说明授权的内容或范围。
                    ///
                    /// Required.
                    pub authorization_type: Option<GetResponseAuthorizationType>,
                    /// The products the brand has authorised and that are in effect.
                    ///
                    /// 品牌已授权且正在生效的产品权限。
                    ///
                    /// Optional.
                    pub authorization_product: Option<Vec<GetResponseAuthorizationProduct>>,
                    /// When it was last updated, RFC 3339 with offset.
                    ///
                    /// 最近更新的时间，RFC 3339 格式，带时区。
                    ///
                    /// Required.
                    pub update_time: Option<String>,
                    /// Members that the documents do not list.
                    pub extra: Extra,
                }

                record! { GetResponse {
                    0 brand_id "brand_id",
                    1 authorization_type "authorization_type",
                    2 authorization_product "authorization_product",
                    3 update_time "update_time",
                } }

                open_enum! {
                    /// `response.authorization_type` of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
                    GetResponseAuthorizationType {
                        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
                        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
                    }
                }

                open_enum! {
                    /// `response.authorization_product` of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
                    GetResponseAuthorizationProduct {
                        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
                        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
                        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
                        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
                        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
                        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
                        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
                        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
                        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
                        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
                    }
                }
            }
        }
    }
}
