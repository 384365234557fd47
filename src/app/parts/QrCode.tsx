import { useMemo } from "react";
import { encode } from "uqr";
import { qrPath, quietZone } from "./qrPath.ts";
import "./QrCode.css";

export interface QrCodeProps {
  /** What whoever scans it opens. */
  readonly address: string;
  /** Its name for who does not see it. */
  readonly label: string;
}

/** An address as a QR code: dark on white in both themes, as scanners need it. */
export function QrCode({ address, label }: QrCodeProps) {
  const { side, path } = useMemo(() => {
    const { data, size } = encode(address, { border: 0, ecc: "M" });
    return { side: size + 2 * quietZone, path: qrPath(data) };
  }, [address]);
  return (
    <svg
      className="pt-qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#111111" />
    </svg>
  );
}
