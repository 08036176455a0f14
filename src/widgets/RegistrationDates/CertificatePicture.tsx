/** A registration certificate, drawn plainly: which of its two dates is asked for. The caption says what is drawn. */
export function CertificatePicture() {
  return (
    <figure class="registration-picture">
      <svg viewBox="0 0 320 232" aria-hidden="true">
        <rect class="registration-sheet" x="2" y="2" width="316" height="228" rx="8" />
        <text x="160" y="36" text-anchor="middle" class="registration-title">
          注册证书（示意）
        </text>
        <line class="registration-rule" x1="20" x2="300" y1="50" y2="50" />
        <text x="20" y="78">
          注册专业和有效期
        </text>
        <rect class="registration-right" x="12" y="90" width="296" height="58" rx="6" />
        <text x="20" y="113">
          建筑工程（有效期：某日至某日）
        </text>
        <path class="registration-tick" d="M22 133l5 5 10-11" />
        <text x="44" y="139" class="registration-right-word">
          填后面那个日期
        </text>
        <text x="20" y="184" class="registration-quiet">
          使用有效期至：某年某月某日
        </text>
        <path class="registration-cross" d="M23 198l12 12M35 198l-12 12" />
        <text x="44" y="210" class="registration-wrong-word">
          不要填
        </text>
      </svg>
      <figcaption>
        图：看每个专业后面的有效期，填后面那个日期。“使用有效期”是电子证书文件自己的期限，不要填。
      </figcaption>
    </figure>
  );
}
