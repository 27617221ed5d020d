//! The list of platform certificates, or the refusal for a merchant that has only the public key.

use serde_json::json;

use super::{Asked, Remembered};
use crate::exchange::{Answer, Signer};
use crate::random;
use crate::refusal::Refusal;

/// The certificate of the platform, encrypted under the APIv3 key; the answer is signed with its key.
pub(super) fn list(_: &mut Remembered, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let algorithm = asked.parameters.query.iter().find(|(name, _)| name == "algorithm_type");
    let wants_rsa = algorithm.is_none_or(|(_, algorithm)| algorithm != "SM2");
    let Some(platform) = asked.keys.platform.as_ref().filter(|_| wants_rsa) else {
        return Err(Refusal::new(
            404,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。可查看指引https://pay.weixin.qq.com/doc/v3/merchant/4012153196",
        ));
    };
    let nonce: [u8; 12] = random::hex::<6>().to_ascii_lowercase().into_bytes().try_into().unwrap_or_default();
    let associated_data = "certificate";
    let body = json!({
        "data": [{
            "serial_no": platform.key.serial,
            "effective_time": "2020-01-01T08:00:00+08:00",
            "expire_time": "2120-01-01T08:00:00+08:00",
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": String::from_utf8_lossy(&nonce),
                "associated_data": associated_data,
                "ciphertext": asked.keys.seal(&nonce, associated_data, platform.certificate.as_bytes()),
            },
        }],
    });
    let answer = Answer::json(asked.operation.response.status, body.to_string().into_bytes());
    Ok(Answer { signer: Signer::Platform, ..answer })
}
