"""Measures the Python package against the least code by hand, and prints one line of JSON.

    python tests/python/bench.py [--seconds N]

Contenders take turns in one process; figures are medians in microseconds of processor time, ratios are of medians.
Nothing leaves the process: responses are signed beforehand and handed out by httpx's own mock transport.

- ``sign``: prepare and sign a POST with a body of 690 bytes / the bare signature by `cryptography`.
- ``verify``: verify and parse an answer of 2 KiB / the least code by hand with `cryptography` and `json`.
- ``call``: a whole call through httpx's mock transport, less the bare signature and verification.
- ``threads``: how much two threads sign, in multiples of one.
"""

from __future__ import annotations

import argparse
import base64
import json
import statistics
import threading
import time
from pathlib import Path

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

import tenfen

VECTORS = Path(__file__).resolve().parent.parent / "vectors"
NOW = 1_700_000_000
OPERATION = "POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"
BODY_BYTES = 690
RESPONSE_BYTES = 2048


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=8.0, help="how long to measure, in seconds")
    seconds = parser.parse_args().seconds

    cases = json.loads((VECTORS / "operations.json").read_text("utf-8"))
    constants = cases["constants"]
    private_pem = (VECTORS / constants["private_key"]).read_bytes()
    platform_pem = (VECTORS / "keys/wechatpay_public_key_mode.private.pem").read_bytes()
    public_pem = (VECTORS / constants["public_key"]).read_bytes()
    private_key = load_pem_private_key(_without_comments(private_pem), None)
    platform_key = load_pem_private_key(_without_comments(platform_pem), None)
    public_key = load_pem_public_key(_without_comments(public_pem))

    body = _response_body()
    lines = _signed_headers(platform_key, constants["public_key_id"], body)
    headers = dict(lines)
    answer = (200, lines, body)
    mock = httpx.MockTransport(lambda _: httpx.Response(200, headers=lines, content=body))
    client = tenfen.Client(
        mchid=constants["mchid"],
        serial=constants["serial"],
        private_key=private_pem.decode(),
        wechatpay_public_keys={constants["public_key_id"]: public_pem.decode()},
        transport=tenfen.HttpxTransport(mock),
        now=lambda: NOW,
    )
    method, _, path = OPERATION.partition(" ")
    params = _params(cases["cases"], client, method, path)
    request = client.prepare(method, path, params)
    assert len(request.body) == BODY_BYTES
    message = request.message.encode()
    confirm = client.chain(path)

    def bare_signature() -> None:
        private_key.sign(message, padding.PKCS1v15(), hashes.SHA256())

    def sign() -> None:
        client.prepare(method, path, params)

    def verify_by_hand() -> object:
        signature = base64.b64decode(headers["Wechatpay-Signature"])
        signed = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + body + b"\n"
        public_key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
        return json.loads(body)

    def bare_verification() -> None:
        signature = base64.b64decode(headers["Wechatpay-Signature"])
        signed = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n".encode() + body + b"\n"
        public_key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())

    def verify() -> object:
        return client.accept(request, answer).data

    def call() -> object:
        return confirm.post(params).data

    assert verify() == verify_by_hand() == call()
    contenders = [
        (bare_signature, 30),
        (sign, 30),
        (verify_by_hand, 200),
        (bare_verification, 200),
        (verify, 200),
        (call, 20),
    ]
    rounds = {contender.__name__: [] for contender, _ in contenders}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for contender, times in contenders:
            rounds[contender.__name__].append(_microseconds(contender, times))
    medians = {name: statistics.median(figures) for name, figures in rounds.items()}
    result = {
        "microseconds": {name: round(median, 1) for name, median in medians.items()},
        "sign_ratio": round(medians["sign"] / medians["bare_signature"], 3),
        "verify_ratio": round(medians["verify"] / medians["verify_by_hand"], 3),
        "call_overhead_us": round(medians["call"] - medians["bare_signature"] - medians["bare_verification"], 1),
        "threads_scaling": round(_scaling(sign, seconds), 2),
        "rounds": len(rounds["sign"]),
    }
    print(json.dumps(result))


def _microseconds(contender: object, times: int) -> float:
    # Processor time of this thread: what other programs do at the same time matters less.
    start = time.thread_time()
    for _ in range(times):
        contender()
    return (time.thread_time() - start) / times * 1e6


def _scaling(sign: object, seconds: float) -> float:
    """How much two threads sign in multiples of one; the median of pairs measured in turn."""
    ratios = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        alone = _throughput(sign, 1)
        ratios.append(_throughput(sign, 30) / alone)
    return statistics.median(ratios)


def _throughput(sign: object, threads: int, times: int = 150) -> float:
    def work() -> None:
        for _ in range(times):
            sign()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    start = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return threads * times / (time.perf_counter() - start)


def _params(cases: list, client: tenfen.Client, method: str, path: str) -> dict:
    """The parameters of a case, made as long as the body has to be."""
    params = next(case["params"] for case in cases if case["operation"] == OPERATION and case["fields"] == "all")
    missing = BODY_BYTES - len(client.prepare(method, path, params).body)
    return {**params, "note": "x" * (missing - len(',"note":""'))}


def _response_body() -> bytes:
    record = {"coupon_id": "1", "name": "十分优惠", "amount": 100, "used": False, "time": "2024-06-30T12:00:00+08:00"}
    coupons = [{**record, "coupon_id": str(98065000 + index)} for index in range(17)]
    body = {"card_id": "pbLatjk", "level": "GOLD", "coupons": coupons, "note": ""}
    missing = RESPONSE_BYTES - len(_json(body))
    assert missing >= 0
    return _json({**body, "note": "x" * missing})


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _signed_headers(key: object, serial: str, body: bytes) -> list:
    nonce = "c5ac7061fccab6bf3e254dcf98995b8c"
    signature = key.sign(f"{NOW}\n{nonce}\n".encode() + body + b"\n", padding.PKCS1v15(), hashes.SHA256())
    return [
        ("Content-Type", "application/json; charset=utf-8"),
        ("Request-ID", "08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0"),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature", base64.b64encode(signature).decode()),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
        ("Wechatpay-Timestamp", str(NOW)),
    ]


def _without_comments(pem: bytes) -> bytes:
    return pem[pem.index(b"-----BEGIN") :]


if __name__ == "__main__":
    main()
