// Live checking and two small comforts. Every page works without it.
const form = document.querySelector('#check');
const WAIT_MS = 150;

document.documentElement.classList.add('has-script');

if (form instanceof HTMLFormElement) {
  const text = form.querySelector('#text');
  let timer;
  let asked = 0;

  const check = async () => {
    const own = ++asked;
    try {
      const answer = await fetch('/api/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(new FormData(form))),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const parts = await answer.json();
      // An answer that was overtaken by a newer question is dropped.
      if (own !== asked) return;
      show(parts);
    } catch {
      if (own === asked) tell('The page can not be reached. Is "npm run demo" still running?');
    }
  };

  const show = ({ marked, answer, status }) => {
    const open = [...document.querySelectorAll('#answer details[open]')].map(
      (details) => details.closest('figure')?.id,
    );
    document.querySelector('#marked').innerHTML = marked;
    document.querySelector('#answer').innerHTML = answer;
    for (const id of open) document.querySelector(`#${CSS.escape(id ?? '')} details`)?.setAttribute('open', '');
    tell(status);
  };

  const tell = (words) => {
    const status = document.querySelector('#status');
    if (status.textContent !== words) status.textContent = words;
  };

  const soon = () => {
    clearTimeout(timer);
    // The old lines would stand under the wrong words until the answer is here.
    document.querySelector('#marked').textContent = text.value;
    timer = setTimeout(check, WAIT_MS);
  };

  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void check();
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-fill]');
    if (button === null) return;
    text.value = document.getElementById(button.dataset.fill).textContent;
    text.focus();
    soon();
  });
}

for (const select of document.querySelectorAll('form.pick select')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (button === null) return;
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select the text below and copy it';
  }
  setTimeout(() => {
    button.textContent = words;
  }, 2500);
});
