// Made by `cargo xtask codegen` from catalog/; change the catalog, a correction or the emitter instead.
// The tree of paths for the entry that can wait for a response: `postSync` beside `post`.

import type { CallOptions, TenfenResponse } from '../js/client.js';
import type {
  V3BrandApplymentsApplymentIdByApplymentIdGet,
  V3BrandApplymentsApplymentIdByApplymentIdGetResponse,
  V3BrandApplymentsApplymentIdByApplymentIdOperations,
  V3BrandApplymentsBusinessCodeByBusinessCodeGet,
  V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse,
  V3BrandApplymentsBusinessCodeByBusinessCodeOperations,
  V3BrandApplymentsCancelApplymentOperations,
  V3BrandApplymentsCancelApplymentPost,
  V3BrandApplymentsCancelApplymentPostResponse,
  V3BrandApplymentsOperations,
  V3BrandApplymentsPost,
  V3BrandApplymentsPostResponse,
  V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet,
  V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse,
  V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations,
  V3BrandCardCardConfigsCancelApplymentOperations,
  V3BrandCardCardConfigsCancelApplymentPost,
  V3BrandCardCardConfigsCancelApplymentPostResponse,
  V3BrandCardCardConfigsGet,
  V3BrandCardCardConfigsGetResponse,
  V3BrandCardCardConfigsOperations,
  V3BrandCardCardConfigsPost,
  V3BrandCardCardConfigsPostResponse,
  V3BrandCardCardConfigsPreviewUrlGet,
  V3BrandCardCardConfigsPreviewUrlGetResponse,
  V3BrandCardCardConfigsPreviewUrlOperations,
  V3BrandCardCardConfigsPublishOperations,
  V3BrandCardCardConfigsPublishPost,
  V3BrandCardCardConfigsPublishPostResponse,
  V3BrandCardCardLinksBusinessCodeByBusinessCodeGet,
  V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse,
  V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations,
  V3BrandCardCardLinksCancelApplymentOperations,
  V3BrandCardCardLinksCancelApplymentPost,
  V3BrandCardCardLinksCancelApplymentPostResponse,
  V3BrandCardCardLinksGet,
  V3BrandCardCardLinksGetResponse,
  V3BrandCardCardLinksOperations,
  V3BrandCardCardLinksPost,
  V3BrandCardCardLinksPostResponse,
  V3BrandCardCardLinksUnbindCardLinkOperations,
  V3BrandCardCardLinksUnbindCardLinkPost,
  V3BrandCardCardLinksUnbindCardLinkPostResponse,
  V3BrandMarketingShakeActivitiesActivitiesGet,
  V3BrandMarketingShakeActivitiesActivitiesGetResponse,
  V3BrandMarketingShakeActivitiesActivitiesOperations,
  V3BrandPartnerCardMemberCardsByCardIdDelete,
  V3BrandPartnerCardMemberCardsByCardIdDeleteResponse,
  V3BrandPartnerCardMemberCardsByCardIdGet,
  V3BrandPartnerCardMemberCardsByCardIdGetResponse,
  V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations,
  V3BrandPartnerCardMemberCardsByCardIdInvalidatePost,
  V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse,
  V3BrandPartnerCardMemberCardsByCardIdOperations,
  V3BrandPartnerCardMemberCardsByCardIdPatch,
  V3BrandPartnerCardMemberCardsByCardIdPatchResponse,
  V3BrandPartnerCardMemberCardsGet,
  V3BrandPartnerCardMemberCardsGetResponse,
  V3BrandPartnerCardMemberCardsOperations,
  V3BrandPartnerCardMemberCardsPost,
  V3BrandPartnerCardMemberCardsPostResponse,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse,
  V3BrandPartnerCardMemberMembershipActivitiesGet,
  V3BrandPartnerCardMemberMembershipActivitiesGetResponse,
  V3BrandPartnerCardMemberMembershipActivitiesOperations,
  V3BrandPartnerCardMemberMembershipActivitiesPost,
  V3BrandPartnerCardMemberMembershipActivitiesPostResponse,
  V3BrandPartnerCardMemberPayViewTokensOperations,
  V3BrandPartnerCardMemberPayViewTokensPost,
  V3BrandPartnerCardMemberPayViewTokensPostResponse,
  V3BrandPartnerCardMemberPreAuthTokensOperations,
  V3BrandPartnerCardMemberPreAuthTokensPost,
  V3BrandPartnerCardMemberPreAuthTokensPostResponse,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeGet,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations,
  V3BrandPartnerCardMemberUserCardsByUserCardCodePatch,
  V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse,
  V3BrandPartnerCardMemberUserCardsGet,
  V3BrandPartnerCardMemberUserCardsGetResponse,
  V3BrandPartnerCardMemberUserCardsImportByOpenidOperations,
  V3BrandPartnerCardMemberUserCardsImportByOpenidPost,
  V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse,
  V3BrandPartnerCardMemberUserCardsImportByPhoneOperations,
  V3BrandPartnerCardMemberUserCardsImportByPhonePost,
  V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse,
  V3BrandPartnerCardMemberUserCardsOperations,
  V3BrandPartnerCardMemberUserFeedsOperations,
  V3BrandPartnerCardMemberUserFeedsPost,
  V3BrandPartnerCardMemberUserFeedsPostResponse,
  V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations,
  V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost,
  V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse,
  V3BrandPartnerCardMemberUserPointsSyncOperations,
  V3BrandPartnerCardMemberUserPointsSyncPost,
  V3BrandPartnerCardMemberUserPointsSyncPostResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost,
  V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdClosePost,
  V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdDelete,
  V3BrandPartnerStoreBrandstoresByStoreIdGet,
  V3BrandPartnerStoreBrandstoresByStoreIdGetResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdPatch,
  V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdResumePost,
  V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse,
  V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations,
  V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost,
  V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse,
  V3BrandPartnerStoreBrandstoresGet,
  V3BrandPartnerStoreBrandstoresGetResponse,
  V3BrandPartnerStoreBrandstoresOperations,
  V3BrandPartnerStoreBrandstoresPost,
  V3BrandPartnerStoreBrandstoresPostResponse,
} from './brand.js';
import type {
  V3BusinesscircleParkingsOperations,
  V3BusinesscircleParkingsPost,
  V3BusinesscirclePointsNotifyOperations,
  V3BusinesscirclePointsNotifyPost,
  V3BusinesscircleUserAuthorizationsByOpenidGet,
  V3BusinesscircleUserAuthorizationsByOpenidGetResponse,
  V3BusinesscircleUserAuthorizationsByOpenidOperations,
  V3BusinesscircleUsersByOpenidPointsCommitStatusGet,
  V3BusinesscircleUsersByOpenidPointsCommitStatusOperations,
} from './business_circle.js';
import type {
  V3CertificatesGet,
  V3CertificatesGetResponse,
  V3CertificatesOperations,
  V3SecurityEchoOperations,
  V3SecurityEchoPost,
  V3SecurityEchoPostResponse,
} from './certificates.js';
import type {
  V3MarketingMembercardActivityActivitiesByActivityIdGet,
  V3MarketingMembercardActivityActivitiesByActivityIdGetResponse,
  V3MarketingMembercardActivityActivitiesByActivityIdOperations,
  V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations,
  V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost,
  V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse,
  V3MarketingMembercardActivityActivitiesGet,
  V3MarketingMembercardActivityActivitiesGetResponse,
  V3MarketingMembercardActivityActivitiesOperations,
  V3MarketingMembercardActivityActivitiesPost,
  V3MarketingMembercardActivityActivitiesPostResponse,
  V3MarketingMembercardOpenActivateInformationsByActivateTicketGet,
  V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse,
  V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations,
  V3MarketingMembercardOpenCallbackGet,
  V3MarketingMembercardOpenCallbackGetResponse,
  V3MarketingMembercardOpenCallbackOperations,
  V3MarketingMembercardOpenCallbackPatch,
  V3MarketingMembercardOpenCallbackPatchResponse,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost,
  V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations,
  V3MarketingMembercardOpenCardsByCardIdCodesDepositPost,
  V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse,
  V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet,
  V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse,
  V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations,
  V3MarketingMembercardOpenCardsByCardIdDelete,
  V3MarketingMembercardOpenCardsByCardIdGet,
  V3MarketingMembercardOpenCardsByCardIdGetResponse,
  V3MarketingMembercardOpenCardsByCardIdOperations,
  V3MarketingMembercardOpenCardsByCardIdPatch,
  V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations,
  V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost,
  V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse,
  V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations,
  V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost,
  V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse,
  V3MarketingMembercardOpenCardsByCardIdQrcodeOperations,
  V3MarketingMembercardOpenCardsByCardIdQrcodePost,
  V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse,
  V3MarketingMembercardOpenCardsByCardIdRightsOperations,
  V3MarketingMembercardOpenCardsByCardIdRightsPatch,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesPost,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse,
  V3MarketingMembercardOpenCardsByCardIdUpgradeOperations,
  V3MarketingMembercardOpenCardsByCardIdUpgradePost,
  V3MarketingMembercardOpenCardsByCardIdUsersImportOperations,
  V3MarketingMembercardOpenCardsByCardIdUsersImportPost,
  V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse,
  V3MarketingMembercardOpenCardsGet,
  V3MarketingMembercardOpenCardsGetResponse,
  V3MarketingMembercardOpenCardsOperations,
  V3MarketingMembercardOpenCardsPost,
  V3MarketingMembercardOpenCardsPostResponse,
  V3MarketingMembercardOpenPhonenumberMemberImportOperations,
  V3MarketingMembercardOpenPhonenumberMemberImportPost,
  V3MarketingMembercardOpenPhonenumberMemberSearchGet,
  V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse,
  V3MarketingMembercardOpenPhonenumberMemberSearchOperations,
  V3MarketingMembercardOpenUserCardsGet,
  V3MarketingMembercardOpenUserCardsGetResponse,
  V3MarketingMembercardOpenUserCardsOperations,
} from './member_card.js';

/** Every path as a chain of names: `client.v3.certificates.get()`. */
export interface SyncTree {
  readonly v3: SyncV3Node;
}

export interface SyncV3Node {
  readonly brand: SyncV3BrandNode;
  readonly brandBasic: SyncV3BrandBasicNode;
  readonly businesscircle: SyncV3BusinesscircleNode;
  readonly certificates: SyncV3CertificatesOperations;
  readonly marketing: SyncV3MarketingNode;
  readonly security: SyncV3SecurityNode;
}

export interface SyncV3BrandNode {
  readonly applyments: SyncV3BrandApplymentsNode;
  readonly card: SyncV3BrandCardNode;
  readonly marketing: SyncV3BrandMarketingNode;
  readonly partner: SyncV3BrandPartnerNode;
}

export interface SyncV3BrandApplymentsOperations extends V3BrandApplymentsOperations {
  /** 提交入驻申请: `POST /v3/brand/applyments`, waiting for the response. */
  postSync(params: V3BrandApplymentsPost, options?: CallOptions): TenfenResponse<V3BrandApplymentsPostResponse>;
}

export interface SyncV3BrandApplymentsNode extends SyncV3BrandApplymentsOperations {
  readonly applymentId: SyncV3BrandApplymentsApplymentIdNode;
  readonly businessCode: SyncV3BrandApplymentsBusinessCodeNode;
  readonly cancelApplyment: SyncV3BrandApplymentsCancelApplymentOperations;
}

export interface SyncV3BrandApplymentsApplymentIdNode {
  readonly _applyment_id_: SyncV3BrandApplymentsApplymentIdByApplymentIdOperations;
}

export interface SyncV3BrandApplymentsApplymentIdByApplymentIdOperations extends V3BrandApplymentsApplymentIdByApplymentIdOperations {
  /** 根据申请单ID查询申请状态: `GET /v3/brand/applyments/applyment-id/{applyment_id}`, waiting for the response. */
  getSync(params: V3BrandApplymentsApplymentIdByApplymentIdGet, options?: CallOptions): TenfenResponse<V3BrandApplymentsApplymentIdByApplymentIdGetResponse>;
}

export interface SyncV3BrandApplymentsBusinessCodeNode {
  readonly _business_code_: SyncV3BrandApplymentsBusinessCodeByBusinessCodeOperations;
}

export interface SyncV3BrandApplymentsBusinessCodeByBusinessCodeOperations extends V3BrandApplymentsBusinessCodeByBusinessCodeOperations {
  /** 根据业务申请编号查询申请状态: `GET /v3/brand/applyments/business-code/{business_code}`, waiting for the response. */
  getSync(params: V3BrandApplymentsBusinessCodeByBusinessCodeGet, options?: CallOptions): TenfenResponse<V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse>;
}

export interface SyncV3BrandApplymentsCancelApplymentOperations extends V3BrandApplymentsCancelApplymentOperations {
  /** 撤销申请: `POST /v3/brand/applyments/cancel-applyment`, waiting for the response. */
  postSync(params?: V3BrandApplymentsCancelApplymentPost, options?: CallOptions): TenfenResponse<V3BrandApplymentsCancelApplymentPostResponse>;
}

export interface SyncV3BrandCardNode {
  readonly cardConfigs: SyncV3BrandCardCardConfigsNode;
  readonly cardLinks: SyncV3BrandCardCardLinksNode;
}

export interface SyncV3BrandCardCardConfigsOperations extends V3BrandCardCardConfigsOperations {
  /** 查询商家名片配置申请状态: `GET /v3/brand/card/card-configs`, waiting for the response. */
  getSync(params: V3BrandCardCardConfigsGet, options?: CallOptions): TenfenResponse<V3BrandCardCardConfigsGetResponse>;
  /** 提交商家名片配置申请: `POST /v3/brand/card/card-configs`, waiting for the response. */
  postSync(params: V3BrandCardCardConfigsPost, options?: CallOptions): TenfenResponse<V3BrandCardCardConfigsPostResponse>;
}

export interface SyncV3BrandCardCardConfigsNode extends SyncV3BrandCardCardConfigsOperations {
  readonly cancelApplyment: SyncV3BrandCardCardConfigsCancelApplymentOperations;
  readonly previewUrl: SyncV3BrandCardCardConfigsPreviewUrlOperations;
  readonly publish: SyncV3BrandCardCardConfigsPublishOperations;
}

export interface SyncV3BrandCardCardConfigsCancelApplymentOperations extends V3BrandCardCardConfigsCancelApplymentOperations {
  /** 撤销商家名片配置申请: `POST /v3/brand/card/card-configs/cancel-applyment`, waiting for the response. */
  postSync(params: V3BrandCardCardConfigsCancelApplymentPost, options?: CallOptions): TenfenResponse<V3BrandCardCardConfigsCancelApplymentPostResponse>;
}

export interface SyncV3BrandCardCardConfigsPreviewUrlOperations extends V3BrandCardCardConfigsPreviewUrlOperations {
  /** 获取商家名片预览二维码: `GET /v3/brand/card/card-configs/preview-url`, waiting for the response. */
  getSync(params: V3BrandCardCardConfigsPreviewUrlGet, options?: CallOptions): TenfenResponse<V3BrandCardCardConfigsPreviewUrlGetResponse>;
}

export interface SyncV3BrandCardCardConfigsPublishOperations extends V3BrandCardCardConfigsPublishOperations {
  /** 发布商家名片配置: `POST /v3/brand/card/card-configs/publish`, waiting for the response. */
  postSync(params: V3BrandCardCardConfigsPublishPost, options?: CallOptions): TenfenResponse<V3BrandCardCardConfigsPublishPostResponse>;
}

export interface SyncV3BrandCardCardLinksOperations extends V3BrandCardCardLinksOperations {
  /** 查询已生效交易连接名片规则: `GET /v3/brand/card/card-links`, waiting for the response. */
  getSync(params: V3BrandCardCardLinksGet, options?: CallOptions): TenfenResponse<V3BrandCardCardLinksGetResponse>;
  /** 添加交易连接名片规则申请: `POST /v3/brand/card/card-links`, waiting for the response. */
  postSync(params: V3BrandCardCardLinksPost, options?: CallOptions): TenfenResponse<V3BrandCardCardLinksPostResponse>;
}

export interface SyncV3BrandCardCardLinksNode extends SyncV3BrandCardCardLinksOperations {
  readonly businessCode: SyncV3BrandCardCardLinksBusinessCodeNode;
  readonly cancelApplyment: SyncV3BrandCardCardLinksCancelApplymentOperations;
  readonly unbindCardLink: SyncV3BrandCardCardLinksUnbindCardLinkOperations;
}

export interface SyncV3BrandCardCardLinksBusinessCodeNode {
  readonly _business_code_: SyncV3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
}

export interface SyncV3BrandCardCardLinksBusinessCodeByBusinessCodeOperations extends V3BrandCardCardLinksBusinessCodeByBusinessCodeOperations {
  /** 根据业务申请编号查询添加申请状态: `GET /v3/brand/card/card-links/business-code/{business_code}`, waiting for the response. */
  getSync(params: V3BrandCardCardLinksBusinessCodeByBusinessCodeGet, options?: CallOptions): TenfenResponse<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse>;
}

export interface SyncV3BrandCardCardLinksCancelApplymentOperations extends V3BrandCardCardLinksCancelApplymentOperations {
  /** 撤销交易连接名片配置申请: `POST /v3/brand/card/card-links/cancel-applyment`, waiting for the response. */
  postSync(params: V3BrandCardCardLinksCancelApplymentPost, options?: CallOptions): TenfenResponse<V3BrandCardCardLinksCancelApplymentPostResponse>;
}

export interface SyncV3BrandCardCardLinksUnbindCardLinkOperations extends V3BrandCardCardLinksUnbindCardLinkOperations {
  /** 解除已生效交易连接名片场景: `POST /v3/brand/card/card-links/unbind-card-link`, waiting for the response. */
  postSync(params: V3BrandCardCardLinksUnbindCardLinkPost, options?: CallOptions): TenfenResponse<V3BrandCardCardLinksUnbindCardLinkPostResponse>;
}

export interface SyncV3BrandMarketingNode {
  readonly shakeActivities: SyncV3BrandMarketingShakeActivitiesNode;
}

export interface SyncV3BrandMarketingShakeActivitiesNode {
  readonly activities: SyncV3BrandMarketingShakeActivitiesActivitiesOperations;
}

export interface SyncV3BrandMarketingShakeActivitiesActivitiesOperations extends V3BrandMarketingShakeActivitiesActivitiesOperations {
  /** 查询摇优惠活动列表: `GET /v3/brand/marketing/shake-activities/activities`, waiting for the response. */
  getSync(params: V3BrandMarketingShakeActivitiesActivitiesGet, options?: CallOptions): TenfenResponse<V3BrandMarketingShakeActivitiesActivitiesGetResponse>;
}

export interface SyncV3BrandPartnerNode {
  readonly cardMember: SyncV3BrandPartnerCardMemberNode;
  readonly store: SyncV3BrandPartnerStoreNode;
}

export interface SyncV3BrandPartnerCardMemberNode {
  readonly cards: SyncV3BrandPartnerCardMemberCardsNode;
  readonly membershipActivities: SyncV3BrandPartnerCardMemberMembershipActivitiesNode;
  readonly payViewTokens: SyncV3BrandPartnerCardMemberPayViewTokensOperations;
  readonly preAuthTokens: SyncV3BrandPartnerCardMemberPreAuthTokensOperations;
  readonly userCards: SyncV3BrandPartnerCardMemberUserCardsNode;
  readonly userFeeds: SyncV3BrandPartnerCardMemberUserFeedsOperations;
  readonly userPoints: SyncV3BrandPartnerCardMemberUserPointsNode;
}

export interface SyncV3BrandPartnerCardMemberCardsOperations extends V3BrandPartnerCardMemberCardsOperations {
  /** 查询会员卡模板列表: `GET /v3/brand/partner/card-member/cards`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberCardsGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsGetResponse>;
  /** 创建会员卡模板: `POST /v3/brand/partner/card-member/cards`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberCardsPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberCardsNode extends SyncV3BrandPartnerCardMemberCardsOperations {
  readonly _card_id_: SyncV3BrandPartnerCardMemberCardsByCardIdNode;
}

export interface SyncV3BrandPartnerCardMemberCardsByCardIdOperations extends V3BrandPartnerCardMemberCardsByCardIdOperations {
  /** 查询会员卡模板信息: `GET /v3/brand/partner/card-member/cards/{card_id}`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberCardsByCardIdGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdGetResponse>;
  /** 修改会员卡模板信息: `PATCH /v3/brand/partner/card-member/cards/{card_id}`, waiting for the response. */
  patchSync(params: V3BrandPartnerCardMemberCardsByCardIdPatch, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdPatchResponse>;
  /** 删除会员卡模板: `DELETE /v3/brand/partner/card-member/cards/{card_id}`, waiting for the response. */
  deleteSync(params: V3BrandPartnerCardMemberCardsByCardIdDelete, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdDeleteResponse>;
}

export interface SyncV3BrandPartnerCardMemberCardsByCardIdNode extends SyncV3BrandPartnerCardMemberCardsByCardIdOperations {
  readonly invalidate: SyncV3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
}

export interface SyncV3BrandPartnerCardMemberCardsByCardIdInvalidateOperations extends V3BrandPartnerCardMemberCardsByCardIdInvalidateOperations {
  /** 作废会员卡模板: `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberCardsByCardIdInvalidatePost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse>;
}

export interface SyncV3BrandPartnerCardMemberMembershipActivitiesOperations extends V3BrandPartnerCardMemberMembershipActivitiesOperations {
  /** 查询品牌会员发券活动列表: `GET /v3/brand/partner/card-member/membership-activities`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberMembershipActivitiesGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesGetResponse>;
  /** 创建品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberMembershipActivitiesPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberMembershipActivitiesNode extends SyncV3BrandPartnerCardMemberMembershipActivitiesOperations {
  readonly _activity_id_: SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode;
}

export interface SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations extends V3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations {
  /** 查询品牌会员发券活动: `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse>;
  /** 修改品牌会员发券活动信息: `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`, waiting for the response. */
  patchSync(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatch, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>;
}

export interface SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdNode extends SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations {
  readonly terminate: SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
}

export interface SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations extends V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations {
  /** 终止品牌会员发券活动: `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>;
}

export interface SyncV3BrandPartnerCardMemberPayViewTokensOperations extends V3BrandPartnerCardMemberPayViewTokensOperations {
  /** 品牌会员展示付款码组件预授权: `POST /v3/brand/partner/card-member/pay-view-tokens`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberPayViewTokensPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberPayViewTokensPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberPreAuthTokensOperations extends V3BrandPartnerCardMemberPreAuthTokensOperations {
  /** 入会组件预授权: `POST /v3/brand/partner/card-member/pre-auth-tokens`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberPreAuthTokensPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberPreAuthTokensPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsOperations extends V3BrandPartnerCardMemberUserCardsOperations {
  /** 查询用户在品牌下所有会员卡: `GET /v3/brand/partner/card-member/user-cards`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberUserCardsGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsGetResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsNode extends SyncV3BrandPartnerCardMemberUserCardsOperations {
  readonly _user_card_code_: SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeNode;
  readonly importByOpenid: SyncV3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  readonly importByPhone: SyncV3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
}

export interface SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeOperations extends V3BrandPartnerCardMemberUserCardsByUserCardCodeOperations {
  /** 查询用户会员卡信息: `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`, waiting for the response. */
  getSync(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeGet, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse>;
  /** 修改用户会员卡信息: `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`, waiting for the response. */
  patchSync(params: V3BrandPartnerCardMemberUserCardsByUserCardCodePatch, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeNode extends SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeOperations {
  readonly confirm: SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  readonly invalidate: SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
}

export interface SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations extends V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations {
  /** 同步会员开通结果: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations extends V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations {
  /** 作废用户会员卡: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsImportByOpenidOperations extends V3BrandPartnerCardMemberUserCardsImportByOpenidOperations {
  /** 根据openid导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-openid`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserCardsImportByOpenidPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserCardsImportByPhoneOperations extends V3BrandPartnerCardMemberUserCardsImportByPhoneOperations {
  /** 根据手机号导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-phone`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserCardsImportByPhonePost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserFeedsOperations extends V3BrandPartnerCardMemberUserFeedsOperations {
  /** 创建用户动态信息: `POST /v3/brand/partner/card-member/user-feeds`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserFeedsPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserFeedsPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserPointsNode {
  readonly exchangeCoupon: SyncV3BrandPartnerCardMemberUserPointsExchangeCouponNode;
  readonly sync: SyncV3BrandPartnerCardMemberUserPointsSyncOperations;
}

export interface SyncV3BrandPartnerCardMemberUserPointsExchangeCouponNode {
  readonly confirm: SyncV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
}

export interface SyncV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations extends V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations {
  /** 同步积分兑券结果: `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>;
}

export interface SyncV3BrandPartnerCardMemberUserPointsSyncOperations extends V3BrandPartnerCardMemberUserPointsSyncOperations {
  /** 同步积分余额: `POST /v3/brand/partner/card-member/user-points/sync`, waiting for the response. */
  postSync(params: V3BrandPartnerCardMemberUserPointsSyncPost, options?: CallOptions): TenfenResponse<V3BrandPartnerCardMemberUserPointsSyncPostResponse>;
}

export interface SyncV3BrandPartnerStoreNode {
  readonly brandstores: SyncV3BrandPartnerStoreBrandstoresNode;
}

export interface SyncV3BrandPartnerStoreBrandstoresOperations extends V3BrandPartnerStoreBrandstoresOperations {
  /** 列表查询品牌门店信息: `GET /v3/brand/partner/store/brandstores`, waiting for the response. */
  getSync(params: V3BrandPartnerStoreBrandstoresGet, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresGetResponse>;
  /** 创建品牌门店: `POST /v3/brand/partner/store/brandstores`, waiting for the response. */
  postSync(params: V3BrandPartnerStoreBrandstoresPost, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresPostResponse>;
}

export interface SyncV3BrandPartnerStoreBrandstoresNode extends SyncV3BrandPartnerStoreBrandstoresOperations {
  readonly _store_id_: SyncV3BrandPartnerStoreBrandstoresByStoreIdNode;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdOperations extends V3BrandPartnerStoreBrandstoresByStoreIdOperations {
  /** 查询品牌门店: `GET /v3/brand/partner/store/brandstores/{store_id}`, waiting for the response. */
  getSync(params: V3BrandPartnerStoreBrandstoresByStoreIdGet, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdGetResponse>;
  /** 更新品牌门店: `PATCH /v3/brand/partner/store/brandstores/{store_id}`, waiting for the response. */
  patchSync(params: V3BrandPartnerStoreBrandstoresByStoreIdPatch, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse>;
  /** 删除品牌门店: `DELETE /v3/brand/partner/store/brandstores/{store_id}`, waiting for the response. */
  deleteSync(params: V3BrandPartnerStoreBrandstoresByStoreIdDelete, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdNode extends SyncV3BrandPartnerStoreBrandstoresByStoreIdOperations {
  readonly bindrecipient: SyncV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  readonly close: SyncV3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  readonly resume: SyncV3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  readonly unbindrecipient: SyncV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations extends V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations {
  /** 绑定收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`, waiting for the response. */
  postSync(params: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPost, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdCloseOperations extends V3BrandPartnerStoreBrandstoresByStoreIdCloseOperations {
  /** 暂停门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/close`, waiting for the response. */
  postSync(params: V3BrandPartnerStoreBrandstoresByStoreIdClosePost, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse>;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdResumeOperations extends V3BrandPartnerStoreBrandstoresByStoreIdResumeOperations {
  /** 恢复门店营业: `POST /v3/brand/partner/store/brandstores/{store_id}/resume`, waiting for the response. */
  postSync(params: V3BrandPartnerStoreBrandstoresByStoreIdResumePost, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse>;
}

export interface SyncV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations extends V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations {
  /** 解绑收款商户号: `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`, waiting for the response. */
  postSync(params: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPost, options?: CallOptions): TenfenResponse<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>;
}

export interface SyncV3BrandBasicNode {
  readonly partner: SyncV3BrandBasicPartnerNode;
}

export interface SyncV3BrandBasicPartnerNode {
  readonly brands: SyncV3BrandBasicPartnerBrandsNode;
}

export interface SyncV3BrandBasicPartnerBrandsNode {
  readonly _brand_id_: SyncV3BrandBasicPartnerBrandsByBrandIdNode;
}

export interface SyncV3BrandBasicPartnerBrandsByBrandIdNode {
  readonly productAuthorities: SyncV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
}

export interface SyncV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations extends V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations {
  /** 获得品牌已授权且在生效中的产品权限信息: `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`, waiting for the response. */
  getSync(params: V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGet, options?: CallOptions): TenfenResponse<V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse>;
}

export interface SyncV3BusinesscircleNode {
  readonly parkings: SyncV3BusinesscircleParkingsOperations;
  readonly points: SyncV3BusinesscirclePointsNode;
  readonly userAuthorizations: SyncV3BusinesscircleUserAuthorizationsNode;
  readonly users: SyncV3BusinesscircleUsersNode;
}

export interface SyncV3BusinesscircleParkingsOperations extends V3BusinesscircleParkingsOperations {
  /** 商圈会员停车状态同步: `POST /v3/businesscircle/parkings`, waiting for the response. */
  postSync(params: V3BusinesscircleParkingsPost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3BusinesscirclePointsNode {
  readonly notify: SyncV3BusinesscirclePointsNotifyOperations;
}

export interface SyncV3BusinesscirclePointsNotifyOperations extends V3BusinesscirclePointsNotifyOperations {
  /** 商圈会员积分同步: `POST /v3/businesscircle/points/notify`, waiting for the response. */
  postSync(params: V3BusinesscirclePointsNotifyPost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3BusinesscircleUserAuthorizationsNode {
  readonly _openid_: SyncV3BusinesscircleUserAuthorizationsByOpenidOperations;
}

export interface SyncV3BusinesscircleUserAuthorizationsByOpenidOperations extends V3BusinesscircleUserAuthorizationsByOpenidOperations {
  /** 商圈积分授权查询: `GET /v3/businesscircle/user-authorizations/{openid}`, waiting for the response. */
  getSync(params: V3BusinesscircleUserAuthorizationsByOpenidGet, options?: CallOptions): TenfenResponse<V3BusinesscircleUserAuthorizationsByOpenidGetResponse>;
}

export interface SyncV3BusinesscircleUsersNode {
  readonly _openid_: SyncV3BusinesscircleUsersByOpenidNode;
}

export interface SyncV3BusinesscircleUsersByOpenidNode {
  readonly points: SyncV3BusinesscircleUsersByOpenidPointsNode;
}

export interface SyncV3BusinesscircleUsersByOpenidPointsNode {
  readonly commitStatus: SyncV3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
}

export interface SyncV3BusinesscircleUsersByOpenidPointsCommitStatusOperations extends V3BusinesscircleUsersByOpenidPointsCommitStatusOperations {
  /** 商圈会员待积分状态查询: `GET /v3/businesscircle/users/{openid}/points/commit_status`, waiting for the response. */
  getSync(params: V3BusinesscircleUsersByOpenidPointsCommitStatusGet, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3CertificatesOperations extends V3CertificatesOperations {
  /** 获取平台证书列表: `GET /v3/certificates`, waiting for the response. */
  getSync(params?: V3CertificatesGet, options?: CallOptions): TenfenResponse<V3CertificatesGetResponse>;
}

export interface SyncV3MarketingNode {
  readonly membercardActivity: SyncV3MarketingMembercardActivityNode;
  readonly membercardOpen: SyncV3MarketingMembercardOpenNode;
}

export interface SyncV3MarketingMembercardActivityNode {
  readonly activities: SyncV3MarketingMembercardActivityActivitiesNode;
}

export interface SyncV3MarketingMembercardActivityActivitiesOperations extends V3MarketingMembercardActivityActivitiesOperations {
  /** 查询活动列表: `GET /v3/marketing/membercard-activity/activities`, waiting for the response. */
  getSync(params: V3MarketingMembercardActivityActivitiesGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardActivityActivitiesGetResponse>;
  /** 创建活动: `POST /v3/marketing/membercard-activity/activities`, waiting for the response. */
  postSync(params: V3MarketingMembercardActivityActivitiesPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardActivityActivitiesPostResponse>;
}

export interface SyncV3MarketingMembercardActivityActivitiesNode extends SyncV3MarketingMembercardActivityActivitiesOperations {
  readonly _activity_id_: SyncV3MarketingMembercardActivityActivitiesByActivityIdNode;
}

export interface SyncV3MarketingMembercardActivityActivitiesByActivityIdOperations extends V3MarketingMembercardActivityActivitiesByActivityIdOperations {
  /** 查询活动详情: `GET /v3/marketing/membercard-activity/activities/{activity_id}`, waiting for the response. */
  getSync(params: V3MarketingMembercardActivityActivitiesByActivityIdGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardActivityActivitiesByActivityIdGetResponse>;
}

export interface SyncV3MarketingMembercardActivityActivitiesByActivityIdNode extends SyncV3MarketingMembercardActivityActivitiesByActivityIdOperations {
  readonly terminate: SyncV3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
}

export interface SyncV3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations extends V3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations {
  /** 终止活动: `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`, waiting for the response. */
  postSync(params: V3MarketingMembercardActivityActivitiesByActivityIdTerminatePost, options?: CallOptions): TenfenResponse<V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse>;
}

export interface SyncV3MarketingMembercardOpenNode {
  readonly activateInformations: SyncV3MarketingMembercardOpenActivateInformationsNode;
  readonly callback: SyncV3MarketingMembercardOpenCallbackOperations;
  readonly cards: SyncV3MarketingMembercardOpenCardsNode;
  readonly phonenumberMember: SyncV3MarketingMembercardOpenPhonenumberMemberNode;
  readonly user: SyncV3MarketingMembercardOpenUserNode;
}

export interface SyncV3MarketingMembercardOpenActivateInformationsNode {
  readonly _activate_ticket_: SyncV3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
}

export interface SyncV3MarketingMembercardOpenActivateInformationsByActivateTicketOperations extends V3MarketingMembercardOpenActivateInformationsByActivateTicketOperations {
  /** 获取用户信息（跳转型激活）: `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenActivateInformationsByActivateTicketGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse>;
}

export interface SyncV3MarketingMembercardOpenCallbackOperations extends V3MarketingMembercardOpenCallbackOperations {
  /** 查询回调地址: `GET /v3/marketing/membercard-open/callback`, waiting for the response. */
  getSync(params?: V3MarketingMembercardOpenCallbackGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCallbackGetResponse>;
  /** 设置回调地址: `PATCH /v3/marketing/membercard-open/callback`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCallbackPatch, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCallbackPatchResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsOperations extends V3MarketingMembercardOpenCardsOperations {
  /** 查询会员卡模板列表: `GET /v3/marketing/membercard-open/cards`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenCardsGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsGetResponse>;
  /** 创建会员卡模板: `POST /v3/marketing/membercard-open/cards`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsPostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsNode extends SyncV3MarketingMembercardOpenCardsOperations {
  readonly _card_id_: SyncV3MarketingMembercardOpenCardsByCardIdNode;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdOperations extends V3MarketingMembercardOpenCardsByCardIdOperations {
  /** 查询会员卡模板信息: `GET /v3/marketing/membercard-open/cards/{card_id}`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenCardsByCardIdGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdGetResponse>;
  /** 修改会员卡模板信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCardsByCardIdPatch, options?: CallOptions): TenfenResponse<undefined>;
  /** 删除会员卡模板: `DELETE /v3/marketing/membercard-open/cards/{card_id}`, waiting for the response. */
  deleteSync(params: V3MarketingMembercardOpenCardsByCardIdDelete, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdNode extends SyncV3MarketingMembercardOpenCardsByCardIdOperations {
  readonly codes: SyncV3MarketingMembercardOpenCardsByCardIdCodesNode;
  readonly decryptCode: SyncV3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  readonly permissionTokens: SyncV3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  readonly phoneMembercard: SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode;
  readonly qrcode: SyncV3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  readonly rights: SyncV3MarketingMembercardOpenCardsByCardIdRightsOperations;
  readonly serviceModules: SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesNode;
  readonly upgrade: SyncV3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  readonly users: SyncV3MarketingMembercardOpenCardsByCardIdUsersNode;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesNode {
  readonly _code_: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeNode;
  readonly deposit: SyncV3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations {
  /** 查询用户会员卡信息: `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse>;
  /** 修改用户会员卡信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodePatch, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeNode extends SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations {
  readonly activate: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  readonly bonus: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode;
  readonly rights: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  readonly setServiceModuleData: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  readonly unavailable: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations {
  /** 激活会员卡（跳转型激活）: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode {
  readonly commit: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  readonly prepare: SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations {
  /** 设置支付后展示的积分到账: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations {
  /** 支付结果页展示会员积分: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations {
  /** 设置会员权益: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatch, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations {
  /** 设置会员服务项用户信息: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations extends V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations {
  /** 作废用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdCodesDepositOperations extends V3MarketingMembercardOpenCardsByCardIdCodesDepositOperations {
  /** 导入会员Code: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdCodesDepositPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations extends V3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations {
  /** 加密code解码（跳转型激活）: `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenCardsByCardIdDecryptCodeGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations extends V3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations {
  /** 商户预授权: `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdPermissionTokensPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode {
  readonly import: SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations extends V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations {
  /** 根据手机号导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdQrcodeOperations extends V3MarketingMembercardOpenCardsByCardIdQrcodeOperations {
  /** 创建会员卡二维码: `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdQrcodePost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdRightsOperations extends V3MarketingMembercardOpenCardsByCardIdRightsOperations {
  /** 设置会员卡模板权益项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCardsByCardIdRightsPatch, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesOperations extends V3MarketingMembercardOpenCardsByCardIdServiceModulesOperations {
  /** 添加会员卡服务项: `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesNode extends SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesOperations {
  readonly _service_module_id_: SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations extends V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations {
  /** 修改会员卡服务项: `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`, waiting for the response. */
  patchSync(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatch, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>;
  /** 移除会员卡服务项: `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`, waiting for the response. */
  deleteSync(params: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDelete, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdUpgradeOperations extends V3MarketingMembercardOpenCardsByCardIdUpgradeOperations {
  /** 老会员卡模板升级: `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdUpgradePost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdUsersNode {
  readonly import: SyncV3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
}

export interface SyncV3MarketingMembercardOpenCardsByCardIdUsersImportOperations extends V3MarketingMembercardOpenCardsByCardIdUsersImportOperations {
  /** 根据openid导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenCardsByCardIdUsersImportPost, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse>;
}

export interface SyncV3MarketingMembercardOpenPhonenumberMemberNode {
  readonly import: SyncV3MarketingMembercardOpenPhonenumberMemberImportOperations;
  readonly search: SyncV3MarketingMembercardOpenPhonenumberMemberSearchOperations;
}

export interface SyncV3MarketingMembercardOpenPhonenumberMemberImportOperations extends V3MarketingMembercardOpenPhonenumberMemberImportOperations {
  /** 导入加密手机号提醒会员领卡: `POST /v3/marketing/membercard-open/phonenumber-member/import`, waiting for the response. */
  postSync(params: V3MarketingMembercardOpenPhonenumberMemberImportPost, options?: CallOptions): TenfenResponse<undefined>;
}

export interface SyncV3MarketingMembercardOpenPhonenumberMemberSearchOperations extends V3MarketingMembercardOpenPhonenumberMemberSearchOperations {
  /** 通过加密手机号查询会员领卡状态: `GET /v3/marketing/membercard-open/phonenumber-member/search`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenPhonenumberMemberSearchGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse>;
}

export interface SyncV3MarketingMembercardOpenUserNode {
  readonly cards: SyncV3MarketingMembercardOpenUserCardsOperations;
}

export interface SyncV3MarketingMembercardOpenUserCardsOperations extends V3MarketingMembercardOpenUserCardsOperations {
  /** 查询用户在品牌下所有会员卡: `GET /v3/marketing/membercard-open/user/cards`, waiting for the response. */
  getSync(params: V3MarketingMembercardOpenUserCardsGet, options?: CallOptions): TenfenResponse<V3MarketingMembercardOpenUserCardsGetResponse>;
}

export interface SyncV3SecurityNode {
  readonly echo: SyncV3SecurityEchoOperations;
}

export interface SyncV3SecurityEchoOperations extends V3SecurityEchoOperations {
  /** 商户签名验签／加解密测试: `POST /v3/security/echo`, waiting for the response. */
  postSync(params: V3SecurityEchoPost, options?: CallOptions): TenfenResponse<V3SecurityEchoPostResponse>;
}

/** The documented methods of every path. */
export interface SyncPaths {
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': SyncV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
  '/v3/brand-basic/partner/brands/{brand_id}/product-authorities': SyncV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOperations;
  'v3/brand/applyments': SyncV3BrandApplymentsOperations;
  '/v3/brand/applyments': SyncV3BrandApplymentsOperations;
  'v3/brand/applyments/applyment-id/{applyment_id}': SyncV3BrandApplymentsApplymentIdByApplymentIdOperations;
  '/v3/brand/applyments/applyment-id/{applyment_id}': SyncV3BrandApplymentsApplymentIdByApplymentIdOperations;
  'v3/brand/applyments/business-code/{business_code}': SyncV3BrandApplymentsBusinessCodeByBusinessCodeOperations;
  '/v3/brand/applyments/business-code/{business_code}': SyncV3BrandApplymentsBusinessCodeByBusinessCodeOperations;
  'v3/brand/applyments/cancel-applyment': SyncV3BrandApplymentsCancelApplymentOperations;
  '/v3/brand/applyments/cancel-applyment': SyncV3BrandApplymentsCancelApplymentOperations;
  'v3/brand/card/card-configs': SyncV3BrandCardCardConfigsOperations;
  '/v3/brand/card/card-configs': SyncV3BrandCardCardConfigsOperations;
  'v3/brand/card/card-configs/cancel-applyment': SyncV3BrandCardCardConfigsCancelApplymentOperations;
  '/v3/brand/card/card-configs/cancel-applyment': SyncV3BrandCardCardConfigsCancelApplymentOperations;
  'v3/brand/card/card-configs/preview-url': SyncV3BrandCardCardConfigsPreviewUrlOperations;
  '/v3/brand/card/card-configs/preview-url': SyncV3BrandCardCardConfigsPreviewUrlOperations;
  'v3/brand/card/card-configs/publish': SyncV3BrandCardCardConfigsPublishOperations;
  '/v3/brand/card/card-configs/publish': SyncV3BrandCardCardConfigsPublishOperations;
  'v3/brand/card/card-links': SyncV3BrandCardCardLinksOperations;
  '/v3/brand/card/card-links': SyncV3BrandCardCardLinksOperations;
  'v3/brand/card/card-links/business-code/{business_code}': SyncV3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
  '/v3/brand/card/card-links/business-code/{business_code}': SyncV3BrandCardCardLinksBusinessCodeByBusinessCodeOperations;
  'v3/brand/card/card-links/cancel-applyment': SyncV3BrandCardCardLinksCancelApplymentOperations;
  '/v3/brand/card/card-links/cancel-applyment': SyncV3BrandCardCardLinksCancelApplymentOperations;
  'v3/brand/card/card-links/unbind-card-link': SyncV3BrandCardCardLinksUnbindCardLinkOperations;
  '/v3/brand/card/card-links/unbind-card-link': SyncV3BrandCardCardLinksUnbindCardLinkOperations;
  'v3/brand/marketing/shake-activities/activities': SyncV3BrandMarketingShakeActivitiesActivitiesOperations;
  '/v3/brand/marketing/shake-activities/activities': SyncV3BrandMarketingShakeActivitiesActivitiesOperations;
  'v3/brand/partner/card-member/cards': SyncV3BrandPartnerCardMemberCardsOperations;
  '/v3/brand/partner/card-member/cards': SyncV3BrandPartnerCardMemberCardsOperations;
  'v3/brand/partner/card-member/cards/{card_id}': SyncV3BrandPartnerCardMemberCardsByCardIdOperations;
  '/v3/brand/partner/card-member/cards/{card_id}': SyncV3BrandPartnerCardMemberCardsByCardIdOperations;
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': SyncV3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
  '/v3/brand/partner/card-member/cards/{card_id}/invalidate': SyncV3BrandPartnerCardMemberCardsByCardIdInvalidateOperations;
  'v3/brand/partner/card-member/membership-activities': SyncV3BrandPartnerCardMemberMembershipActivitiesOperations;
  '/v3/brand/partner/card-member/membership-activities': SyncV3BrandPartnerCardMemberMembershipActivitiesOperations;
  'v3/brand/partner/card-member/membership-activities/{activity_id}': SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations;
  '/v3/brand/partner/card-member/membership-activities/{activity_id}': SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOperations;
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
  '/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': SyncV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOperations;
  'v3/brand/partner/card-member/pay-view-tokens': SyncV3BrandPartnerCardMemberPayViewTokensOperations;
  '/v3/brand/partner/card-member/pay-view-tokens': SyncV3BrandPartnerCardMemberPayViewTokensOperations;
  'v3/brand/partner/card-member/pre-auth-tokens': SyncV3BrandPartnerCardMemberPreAuthTokensOperations;
  '/v3/brand/partner/card-member/pre-auth-tokens': SyncV3BrandPartnerCardMemberPreAuthTokensOperations;
  'v3/brand/partner/card-member/user-cards': SyncV3BrandPartnerCardMemberUserCardsOperations;
  '/v3/brand/partner/card-member/user-cards': SyncV3BrandPartnerCardMemberUserCardsOperations;
  'v3/brand/partner/card-member/user-cards/import-by-openid': SyncV3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  '/v3/brand/partner/card-member/user-cards/import-by-openid': SyncV3BrandPartnerCardMemberUserCardsImportByOpenidOperations;
  'v3/brand/partner/card-member/user-cards/import-by-phone': SyncV3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
  '/v3/brand/partner/card-member/user-cards/import-by-phone': SyncV3BrandPartnerCardMemberUserCardsImportByPhoneOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOperations;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': SyncV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOperations;
  'v3/brand/partner/card-member/user-feeds': SyncV3BrandPartnerCardMemberUserFeedsOperations;
  '/v3/brand/partner/card-member/user-feeds': SyncV3BrandPartnerCardMemberUserFeedsOperations;
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': SyncV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
  '/v3/brand/partner/card-member/user-points/exchange-coupon/confirm': SyncV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOperations;
  'v3/brand/partner/card-member/user-points/sync': SyncV3BrandPartnerCardMemberUserPointsSyncOperations;
  '/v3/brand/partner/card-member/user-points/sync': SyncV3BrandPartnerCardMemberUserPointsSyncOperations;
  'v3/brand/partner/store/brandstores': SyncV3BrandPartnerStoreBrandstoresOperations;
  '/v3/brand/partner/store/brandstores': SyncV3BrandPartnerStoreBrandstoresOperations;
  'v3/brand/partner/store/brandstores/{store_id}': SyncV3BrandPartnerStoreBrandstoresByStoreIdOperations;
  '/v3/brand/partner/store/brandstores/{store_id}': SyncV3BrandPartnerStoreBrandstoresByStoreIdOperations;
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': SyncV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/bindrecipient': SyncV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOperations;
  'v3/brand/partner/store/brandstores/{store_id}/close': SyncV3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/close': SyncV3BrandPartnerStoreBrandstoresByStoreIdCloseOperations;
  'v3/brand/partner/store/brandstores/{store_id}/resume': SyncV3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/resume': SyncV3BrandPartnerStoreBrandstoresByStoreIdResumeOperations;
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': SyncV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
  '/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': SyncV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOperations;
  'v3/businesscircle/parkings': SyncV3BusinesscircleParkingsOperations;
  '/v3/businesscircle/parkings': SyncV3BusinesscircleParkingsOperations;
  'v3/businesscircle/points/notify': SyncV3BusinesscirclePointsNotifyOperations;
  '/v3/businesscircle/points/notify': SyncV3BusinesscirclePointsNotifyOperations;
  'v3/businesscircle/user-authorizations/{openid}': SyncV3BusinesscircleUserAuthorizationsByOpenidOperations;
  '/v3/businesscircle/user-authorizations/{openid}': SyncV3BusinesscircleUserAuthorizationsByOpenidOperations;
  'v3/businesscircle/users/{openid}/points/commit_status': SyncV3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
  '/v3/businesscircle/users/{openid}/points/commit_status': SyncV3BusinesscircleUsersByOpenidPointsCommitStatusOperations;
  'v3/certificates': SyncV3CertificatesOperations;
  '/v3/certificates': SyncV3CertificatesOperations;
  'v3/marketing/membercard-activity/activities': SyncV3MarketingMembercardActivityActivitiesOperations;
  '/v3/marketing/membercard-activity/activities': SyncV3MarketingMembercardActivityActivitiesOperations;
  'v3/marketing/membercard-activity/activities/{activity_id}': SyncV3MarketingMembercardActivityActivitiesByActivityIdOperations;
  '/v3/marketing/membercard-activity/activities/{activity_id}': SyncV3MarketingMembercardActivityActivitiesByActivityIdOperations;
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': SyncV3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
  '/v3/marketing/membercard-activity/activities/{activity_id}/terminate': SyncV3MarketingMembercardActivityActivitiesByActivityIdTerminateOperations;
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': SyncV3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
  '/v3/marketing/membercard-open/activate-informations/{activate_ticket}': SyncV3MarketingMembercardOpenActivateInformationsByActivateTicketOperations;
  'v3/marketing/membercard-open/callback': SyncV3MarketingMembercardOpenCallbackOperations;
  '/v3/marketing/membercard-open/callback': SyncV3MarketingMembercardOpenCallbackOperations;
  'v3/marketing/membercard-open/cards': SyncV3MarketingMembercardOpenCardsOperations;
  '/v3/marketing/membercard-open/cards': SyncV3MarketingMembercardOpenCardsOperations;
  'v3/marketing/membercard-open/cards/{card_id}': SyncV3MarketingMembercardOpenCardsByCardIdOperations;
  '/v3/marketing/membercard-open/cards/{card_id}': SyncV3MarketingMembercardOpenCardsByCardIdOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': SyncV3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/deposit': SyncV3MarketingMembercardOpenCardsByCardIdCodesDepositOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOperations;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': SyncV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOperations;
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': SyncV3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/decrypt-code': SyncV3MarketingMembercardOpenCardsByCardIdDecryptCodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': SyncV3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/permission-tokens': SyncV3MarketingMembercardOpenCardsByCardIdPermissionTokensOperations;
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': SyncV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOperations;
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': SyncV3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/qrcode': SyncV3MarketingMembercardOpenCardsByCardIdQrcodeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/rights': SyncV3MarketingMembercardOpenCardsByCardIdRightsOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/rights': SyncV3MarketingMembercardOpenCardsByCardIdRightsOperations;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules': SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesOperations;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': SyncV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOperations;
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': SyncV3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/upgrade': SyncV3MarketingMembercardOpenCardsByCardIdUpgradeOperations;
  'v3/marketing/membercard-open/cards/{card_id}/users/import': SyncV3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
  '/v3/marketing/membercard-open/cards/{card_id}/users/import': SyncV3MarketingMembercardOpenCardsByCardIdUsersImportOperations;
  'v3/marketing/membercard-open/phonenumber-member/import': SyncV3MarketingMembercardOpenPhonenumberMemberImportOperations;
  '/v3/marketing/membercard-open/phonenumber-member/import': SyncV3MarketingMembercardOpenPhonenumberMemberImportOperations;
  'v3/marketing/membercard-open/phonenumber-member/search': SyncV3MarketingMembercardOpenPhonenumberMemberSearchOperations;
  '/v3/marketing/membercard-open/phonenumber-member/search': SyncV3MarketingMembercardOpenPhonenumberMemberSearchOperations;
  'v3/marketing/membercard-open/user/cards': SyncV3MarketingMembercardOpenUserCardsOperations;
  '/v3/marketing/membercard-open/user/cards': SyncV3MarketingMembercardOpenUserCardsOperations;
  'v3/security/echo': SyncV3SecurityEchoOperations;
  '/v3/security/echo': SyncV3SecurityEchoOperations;
}
