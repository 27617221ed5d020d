"""Measures how long it takes to start, in fresh processes, and prints one line of JSON.

    python tests/python/startup.py [--rounds N]

- ``import_ms``: a process that imports `tenfen`, less one that imports nothing; medians of processes started in turn.
- ``client_ms``: the first client of a process, its keys loaded; the median of those processes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

KEYS = Path(__file__).resolve().parent.parent / "vectors/keys"

BARE = "pass"
IMPORT = "import tenfen"
CLIENT = f"""
import time, tenfen
settings = {{
    "mchid": "1900000109",
    "serial": "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567",
    "private_key": open({str(KEYS / "merchant.private.pem")!r}).read(),
    "wechatpay_public_keys": {{"PUB_KEY_ID_0119000001099990000000000000000001":
        open({str(KEYS / "wechatpay_public_key_mode.public.pem")!r}).read()}},
}}
start = time.perf_counter()
client = tenfen.Client(**settings)
print((time.perf_counter() - start) * 1000)
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=25, help="how many processes of each kind")
    rounds = parser.parse_args().rounds
    bare, imported, client = [], [], []
    for _ in range(rounds):
        bare.append(_process(BARE)[0])
        imported.append(_process(IMPORT)[0])
        client.append(float(_process(CLIENT)[1]))
    result = {
        "bare_ms": round(statistics.median(bare), 2),
        "import_ms": round(statistics.median(imported) - statistics.median(bare), 2),
        "client_ms": round(statistics.median(client), 2),
        "rounds": rounds,
    }
    print(json.dumps(result))


def _process(program: str) -> tuple[float, str]:
    """How long a process takes in milliseconds, and what it prints."""
    start = time.perf_counter()
    # Isolated: neither this folder nor the user's own packages take part.
    done = subprocess.run([sys.executable, "-I", "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    return (time.perf_counter() - start) * 1000, done.stdout


if __name__ == "__main__":
    main()
