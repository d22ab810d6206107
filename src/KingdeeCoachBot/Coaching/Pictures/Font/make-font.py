"""Makes NotoSansSC.otf from a NotoSansCJK-Regular.ttc: python3 make-font.py /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"""
import subprocess
import sys


def decoded(high, low):
    try:
        return bytes([high, low]).decode("gb2312")
    except UnicodeDecodeError:
        return ""


characters = {decoded(high, low) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF)}
characters |= {chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x180)]}
characters |= set(open("more-characters.txt", encoding="utf-8").read().strip())
subprocess.run(
    [
        "pyftsubset", sys.argv[1], "--font-number=2", "--text=" + "".join(sorted(characters)), "--output-file=NotoSansSC.otf",
        "--no-hinting", "--layout-features=kern", "--name-IDs=0,1,2,3,4,5,6,13,14", "--drop-tables+=vhea,vmtx,VORG", "--notdef-outline",
    ],
    check=True,
)
