// @ts-check
// Asks for the passphrase, opens the seal (coach/seal.py has the format) and shows what was in it, in a frame that reaches nothing.
(() => {
  "use strict";

  const subtle = globalThis.crypto?.subtle;
  const [form] = document.forms, [field, shown] = document.querySelectorAll("input"), [frame] = document.querySelectorAll("iframe");
  const [cannot, wrong, busy] = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-says]"));
  if (!subtle) return; // the page says what to do

  /** @param {string} text */
  const bytes = (text) => new TextEncoder().encode(text);
  /** @param {string} text one character a byte */
  const raw = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  /** @param {BufferSource} iv @param {BufferSource} [bound] */
  const aes = (iv, bound = raw("")) => ({ name: "AES-GCM", iv, additionalData: bound });
  /** @param {unknown} text */
  const fits = (text) => typeof text === "string" && text.length <= 2_000_000;

  /** The same rule as `plain_form` in passphrase.py. @param {string} typed */
  const plain = (typed) => {
    const text = typed.normalize("NFKC").replace(/[-\t-\r \u0085\u1680\u200b\u2010-\u2015\u2028\u2029\u2060\u2212\ufeff]+/g, " ").replace(/^ | $/g, "");
    return /^[A-Za-z]{3,9}( [A-Za-z]{3,9}){5}$/.test(text) ? text.toLowerCase() : text;
  };

  /** Shows the workbook. What is typed in it stays here, sealed; or nowhere, if storing is refused. @param {string} html @param {CryptoKey} key @param {string} name */
  const show = (html, key, name) => {
    let done = Promise.resolve(); // one write at a time
    /** @param {string} state */
    const keep = async (state) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await subtle.encrypt(aes(iv), key, bytes(state));
      localStorage.setItem(name, Array.from([...iv, ...new Uint8Array(sealed)], (byte) => String.fromCharCode(byte)).join(""));
    };
    const kept = async () => {
      await done;
      const all = raw(localStorage.getItem(name) ?? "");
      return new TextDecoder().decode(await subtle.decrypt(aes(all.subarray(0, 12)), key, all.subarray(12))) || null;
    };
    addEventListener("message", async ({ source, data }) => {
      if (!source || source !== frame.contentWindow) return;
      const { afterword: what, state, name, text } = data ?? {};
      if (what === "ready") frame.contentWindow?.postMessage({ afterword: "kept", state: await kept().catch(() => null) }, "*");
      if (what === "keep" && fits(state ?? "")) done = done.then(() => keep(state ?? "")).catch(() => {});
      if (what === "lock") done.then(() => location.reload());
      if (what === "save" && fits(text) && /^[a-z0-9.-]{1,60}$/.test(name)) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        link.download = name;
        link.click();
      }
    });
    form.parentElement?.remove();
    frame.hidden = false;
    frame.srcdoc = html;
    frame.focus();
  };

  /** Gives what went wrong, if anything did. @param {string} typed */
  const open = async (typed) => {
    const whole = raw(atob(document.getElementById("sealed")?.textContent ?? "")), salt = whole.subarray(9, 25), hash = "SHA-256";
    // AFTW, version 1, 1,000,000 rounds; and filled up to 64 KiB
    if (whole.subarray(0, 9).join() !== "65,70,84,87,1,0,15,66,64" || (whole.length - 53) % 65536) return form.dataset.broken;
    const secret = await subtle.importKey("raw", bytes(plain(typed)), "PBKDF2", false, ["deriveBits"]);
    const bits = await subtle.deriveBits({ name: "PBKDF2", hash, salt, iterations: 1_000_000 }, secret, 256);
    const root = await subtle.importKey("raw", bits, "HKDF", false, ["deriveKey"]);
    const [page, state] = await Promise.all(["page", "state"].map((use) => subtle.deriveKey(
      { name: "HKDF", hash, salt: raw(""), info: bytes(`afterword ${use}`) }, root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"],
    )));
    const opened = await subtle.decrypt(aes(whole.subarray(25, 37), whole.subarray(0, 37)), page, whole.subarray(37)).catch(() => null);
    if (!opened) return wrong.dataset.says;
    const name = btoa(String.fromCharCode(...new Uint8Array(await subtle.digest(hash, salt))));
    show(new TextDecoder().decode(new Uint8Array(opened, 4, new DataView(opened).getUint32(0))), state, `afterword:sealed:${name}`);
  };

  form.onsubmit = async (event) => {
    event.preventDefault();
    if (busy.textContent) return;
    wrong.textContent = "";
    busy.textContent = busy.dataset.says ?? "";
    wrong.textContent = await open(field.value).catch(() => form.dataset.broken) ?? "";
    busy.textContent = "";
    field.ariaInvalid = "true";
    field.select();
  };
  shown.onchange = () => { field.type = shown.checked ? "text" : "password"; };
  cannot.remove();
  addEventListener("DOMContentLoaded", () => { form.hidden = false; field.focus(); });
})();
