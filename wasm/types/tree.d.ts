// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The tree of paths.

import type {
  V3BrandApplymentsApplymentIdByApplymentIdOperations,
  V3BrandApplymentsBusinessCodeByBusinessCodeOperations,
  V3BrandApplymentsCancelApplymentOperations,
  V3BrandApplymentsOperations,
  V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations,
  V3BrandCardCardConfigsCancelApplymentOperations,
  V3BrandCardCardConfigsOperations,
  V3BrandCardCardConfigsPreviewUrlOperations,
  V3BrandCardCardConfigsPublishOperations,
  V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations,
  V3BrandCardCardLinksCancelApplymentOperations,
  V3BrandCardCardLinksOperations,
  V3BrandCardCardLinksUnbindCardLinkOperations,
  V3BrandMarketingShakeActivitiesActivitiesOperations,
  V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations,
  V3BrandPartnerCardMemberCardsByCardIdOperations,
  V3BrandPartnerCardMemberCardsOperations,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations,
  V3BrandPartnerCardMemberMembershipActivitiesOperations,
  V3BrandPartnerCardMemberPayViewTokensOperations,
  V3BrandPartnerCardMemberPreAuthTokensOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations,
  V3BrandPartnerCardMemberUserCardsImportByOpenidOperations,
  V3BrandPartnerCardMemberUserCardsImportByPhoneOperations,
  V3BrandPartnerCardMemberUserCardsOperations,
  V3BrandPartnerCardMemberUserFeedsOperations,
  V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations,
  V3BrandPartnerCardMemberUserPointsSyncOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations,
  V3BrandPartnerStoreBrandstoresOperations,
} from './brand.js';
import type {
  V3BusinesscircleParkingsOperations,
  V3BusinesscirclePointsNotifyOperations,
  V3BusinesscircleUserAuthorizationsByOpenidOperations,
  V3BusinesscircleUsersByOpenidPointsCommitStatusOperations,
} from './business_circle.js';
import type {
  V3CertificatesOperations,
  V3SecurityEchoOperations,
} from './certificates.js';
import type {
  V3MarketingMembercardActivityActivitiesByActivityIdOperations,
  V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations,
  V3MarketingMembercardActivityActivitiesOperations,
  V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations,
  V3MarketingMembercardOpenCallbackOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations,
  V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations,
  V3MarketingMembercardOpenCardsByCardIdOperations,
  V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations,
  V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations,
  V3MarketingMembercardOpenCardsByCardIdQrcodeOperations,
  V3MarketingMembercardOpenCardsByCardIdRightsOperations,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations,
  V3MarketingMembercardOpenCardsByCardIdUpgradeOperations,
  V3MarketingMembercardOpenCardsByCardIdUsersImportOperations,
  V3MarketingMembercardOpenCardsOperations,
  V3MarketingMembercardOpenPhonenumberMemberImportOperations,
  V3MarketingMembercardOpenPhonenumberMemberSearchOperations,
  V3MarketingMembercardOpenUserCardsOperations,
} from './member_card.js';

/** Every path as a chain of names: `client.v3.certificates.get()`. */
export interface Tree {
  readonly v3: V3Node;
}

export interface V3Node {
  readonly brand: V3BrandNode;
  readonly brandBasic: V3BrandBasicNode;
  readonly businesscircle: V3BusinesscircleNode;
  readonly certificates: V3CertificatesOperations;
  readonly marketing: V3MarketingNode;
  readonly security: V3SecurityNode;
}

export interface V3BrandNode {
  readonly applyments: V3BrandApplymentsNode;
  readonly card: V3BrandCardNode;
  readonly marketing: V3BrandMarketingNode;
  readonly partner: V3BrandPartnerNode;
}

export interface V3BrandApplymentsNode extends V3BrandApplymentsOperations {
  readonly applymentId: V3BrandApplymentsApplymentIdNode;
  readonly businessCode: V3BrandApplymentsBusinessCodeNode;
  readonly cancelApplyment: V3BrandApplymentsCancelApplymentOperations;
}

export interface V3BrandApplymentsApplymentIdNode {
  readonly _applyment_id_: V3BrandApplymentsApplymentIdByApplymentIdOperations;
}

export interface V3BrandApplymentsBusinessCodeNode {
  readonly _business_code_: V3BrandApplymentsBusinessCodeByBusinessCodeOperations;
}

export interface V3BrandCardNode {
  readonly cardConfigs: V3BrandCardCardConfigsNode;
  readonly cardLinks: V3BrandCardCardLinksNode;
}

export interface V3BrandCardCardConfigsNode extends V3BrandCardCardConfigsOperations {
  readonly cancelApplyment: V3BrandCardCardConfigsCancelApplymentOperations;
  readonly previewUrl: V3BrandCardCardConfigsPreviewUrlOperations;
  readonly publish: V3BrandCardCardConfigsPublishOperations;
}

export interface V3BrandCardCardLinksNode extends V3BrandCardCardLinksOperations {
  readonly businessCode: V3BrandCardCardLinksBusinessCodeNode;
  readonly cancelApplyment: V3BrandCardCardLinksCancelApplymentOperations;
  readonly unbindCardLink: V3BrandCardCardLinksUnbindCardLinkOperations;
}

export interface V3BrandCardCardLinksBusinessCodeNode {
  readonly _business_code_: V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
}

export interface V3BrandMarketingNode {
  readonly shakeActivities: V3BrandMarketingShakeActivitiesNode;
}

export interface V3BrandMarketingShakeActivitiesNode {
  readonly activities: V3BrandMarketingShakeActivitiesActivitiesOperations;
}

export interface V3BrandPartnerNode {
  readonly cardMember: V3BrandPartnerCardMemberNode;
  readonly store: V3BrandPartnerStoreNode;
}

export interface V3BrandPartnerCardMemberNode {
  readonly cards: V3BrandPartnerCardMemberCardsNode;
  readonly membershipActivities: V3BrandPartnerCardMemberMembershipActivitiesNode;
  readonly payViewTokens: V3BrandPartnerCardMemberPayViewTokensOperations;
  readonly preAuthTokens: V3BrandPartnerCardMemberPreAuthTokensOperations;
  readonly userCards: V3BrandPartnerCardMemberUserCardsNode;
  readonly userFeeds: V3BrandPartnerCardMemberUserFeedsOperations;
  readonly userPoints: V3BrandPartnerCardMemberUserPointsNode;
}

export interface V3BrandPartnerCardMemberCardsNode extends V3BrandPartnerCardMemberCardsOperations {
  readonly _card_id_: V3BrandPartnerCardMemberCardsByCardIdNode;
}

export interface V3BrandPartnerCardMemberCardsByCardIdNode extends V3BrandPartnerCardMemberCardsByCardIdOperations {
  readonly invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesNode extends V3BrandPartnerCardMemberMembershipActivitiesOperations {
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode extends V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations {
  readonly terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
}

export interface V3BrandPartnerCardMemberUserCardsNode extends V3BrandPartnerCardMemberUserCardsOperations {
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  readonly importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  readonly importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeNode extends V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations {
  readonly confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  readonly invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
}

export interface V3BrandPartnerCardMemberUserPointsNode {
  readonly exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCouponNode;
  readonly sync: V3BrandPartnerCardMemberUserPointsSyncOperations;
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponNode {
  readonly confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
}

export interface V3BrandPartnerStoreNode {
  readonly brandstores: V3BrandPartnerStoreBrandstoresNode;
}

export interface V3BrandPartnerStoreBrandstoresNode extends V3BrandPartnerStoreBrandstoresOperations {
  readonly _store_id_: V3BrandPartnerStoreBrandstoresByStoreIdNode;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdNode extends V3BrandPartnerStoreBrandstoresByStoreIdOperations {
  readonly bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  readonly close: V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  readonly resume: V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  readonly unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
}

export interface V3BrandBasicNode {
  readonly partner: V3BrandBasicPartnerNode;
}

export interface V3BrandBasicPartnerNode {
  readonly brands: V3BrandBasicPartnerBrandsNode;
}

export interface V3BrandBasicPartnerBrandsNode {
  readonly _brand_id_: V3BrandBasicPartnerBrandsByBrandIdNode;
}

export interface V3BrandBasicPartnerBrandsByBrandIdNode {
  readonly productAuthorities: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
}

export interface V3BusinesscircleNode {
  readonly parkings: V3BusinesscircleParkingsOperations;
  readonly points: V3BusinesscirclePointsNode;
  readonly userAuthorizations: V3BusinesscircleUserAuthorizationsNode;
  readonly users: V3BusinesscircleUsersNode;
}

export interface V3BusinesscirclePointsNode {
  readonly notify: V3BusinesscirclePointsNotifyOperations;
}

export interface V3BusinesscircleUserAuthorizationsNode {
  readonly _openid_: V3BusinesscircleUserAuthorizationsByOpenidOperations;
}

export interface V3BusinesscircleUsersNode {
  readonly _openid_: V3BusinesscircleUsersByOpenidNode;
}

export interface V3BusinesscircleUsersByOpenidNode {
  readonly points: V3BusinesscircleUsersByOpenidPointsNode;
}

export interface V3BusinesscircleUsersByOpenidPointsNode {
  readonly commitStatus: V3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
}

export interface V3MarketingNode {
  readonly membercardActivity: V3MarketingMembercardActivityNode;
  readonly membercardOpen: V3MarketingMembercardOpenNode;
}

export interface V3MarketingMembercardActivityNode {
  readonly activities: V3MarketingMembercardActivityActivitiesNode;
}

export interface V3MarketingMembercardActivityActivitiesNode extends V3MarketingMembercardActivityActivitiesOperations {
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesByActivityIdNode;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdNode extends V3MarketingMembercardActivityActivitiesByActivityIdOperations {
  readonly terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
}

export interface V3MarketingMembercardOpenNode {
  readonly activateInformations: V3MarketingMembercardOpenActivateInformationsNode;
  readonly callback: V3MarketingMembercardOpenCallbackOperations;
  readonly cards: V3MarketingMembercardOpenCardsNode;
  readonly phonenumberMember: V3MarketingMembercardOpenPhonenumberMemberNode;
  readonly user: V3MarketingMembercardOpenUserNode;
}

export interface V3MarketingMembercardOpenActivateInformationsNode {
  readonly _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
}

export interface V3MarketingMembercardOpenCardsNode extends V3MarketingMembercardOpenCardsOperations {
  readonly _card_id_: V3MarketingMembercardOpenCardsByCardIdNode;
}

export interface V3MarketingMembercardOpenCardsByCardIdNode extends V3MarketingMembercardOpenCardsByCardIdOperations {
  readonly codes: V3MarketingMembercardOpenCardsByCardIdCodesNode;
  readonly decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  readonly permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  readonly phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  readonly qrcode: V3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  readonly rights: V3MarketingMembercardOpenCardsByCardIdRightsOperations;
  readonly serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  readonly upgrade: V3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  readonly users: V3MarketingMembercardOpenCardsByCardIdUsersNode;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesNode {
  readonly _code_: V3MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
  readonly deposit: V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeNode extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations {
  readonly activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  readonly bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode;
  readonly rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  readonly setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  readonly unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode {
  readonly commit: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  readonly prepare: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode {
  readonly import: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesNode extends V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations {
  readonly _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersNode {
  readonly import: V3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
}

export interface V3MarketingMembercardOpenPhonenumberMemberNode {
  readonly import: V3MarketingMembercardOpenPhonenumberMemberImportOperations;
  readonly search: V3MarketingMembercardOpenPhonenumberMemberSearchOperations;
}

export interface V3MarketingMembercardOpenUserNode {
  readonly cards: V3MarketingMembercardOpenUserCardsOperations;
}

export interface V3SecurityNode {
  readonly echo: V3SecurityEchoOperations;
}

/** The documented methods of every path. */
export interface Paths {
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
  '/v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
  'v3/brand/applyments': V3BrandApplymentsOperations;
  '/v3/brand/applyments': V3BrandApplymentsOperations;
  'v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentIdOperations;
  '/v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentIdOperations;
  'v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCodeOperations;
  '/v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCodeOperations;
  'v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplymentOperations;
  '/v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplymentOperations;
  'v3/brand/card/card-configs': V3BrandCardCardConfigsOperations;
  '/v3/brand/card/card-configs': V3BrandCardCardConfigsOperations;
  'v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplymentOperations;
  '/v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplymentOperations;
  'v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrlOperations;
  '/v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrlOperations;
  'v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublishOperations;
  '/v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublishOperations;
  'v3/brand/card/card-links': V3BrandCardCardLinksOperations;
  '/v3/brand/card/card-links': V3BrandCardCardLinksOperations;
  'v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
  '/v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
  'v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplymentOperations;
  '/v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplymentOperations;
  'v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLinkOperations;
  '/v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLinkOperations;
  'v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivitiesOperations;
  '/v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivitiesOperations;
  'v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCardsOperations;
  '/v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCardsOperations;
  'v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardIdOperations;
  '/v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardIdOperations;
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
  '/v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
  'v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivitiesOperations;
  '/v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivitiesOperations;
  'v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations;
  '/v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations;
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
  '/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
  'v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokensOperations;
  '/v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokensOperations;
  'v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokensOperations;
  '/v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokensOperations;
  'v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCardsOperations;
  '/v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCardsOperations;
  'v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  '/v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  'v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
  '/v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
  'v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeedsOperations;
  '/v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeedsOperations;
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
  '/v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
  'v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSyncOperations;
  '/v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSyncOperations;
  'v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstoresOperations;
  '/v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstoresOperations;
  'v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreIdOperations;
  '/v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreIdOperations;
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  'v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  'v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
  'v3/businesscircle/parkings': V3BusinesscircleParkingsOperations;
  '/v3/businesscircle/parkings': V3BusinesscircleParkingsOperations;
  'v3/businesscircle/points/notify': V3BusinesscirclePointsNotifyOperations;
  '/v3/businesscircle/points/notify': V3BusinesscirclePointsNotifyOperations;
  'v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenidOperations;
  '/v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenidOperations;
  'v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
  '/v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
  'v3/certificates': V3CertificatesOperations;
  '/v3/certificates': V3CertificatesOperations;
  'v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivitiesOperations;
  '/v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivitiesOperations;
  'v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityIdOperations;
  '/v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityIdOperations;
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
  '/v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
  '/v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
  'v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallbackOperations;
  '/v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallbackOperations;
  'v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCardsOperations;
  '/v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCardsOperations;
  'v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardIdOperations;
  '/v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardIdOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRightsOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRightsOperations;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
  'v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImportOperations;
  '/v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImportOperations;
  'v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearchOperations;
  '/v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearchOperations;
  'v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCardsOperations;
  '/v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCardsOperations;
  'v3/security/echo': V3SecurityEchoOperations;
  '/v3/security/echo': V3SecurityEchoOperations;
}
