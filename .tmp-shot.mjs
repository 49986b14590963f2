import {chromium} from 'playwright-core';
const [,, url, out, scheme='light', width='1280', full='1'] = process.argv;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const p=await b.newPage({colorScheme:scheme, viewport:{width:+width,height:900}});
p.on('console',m=>console.log('console',m.text())); p.on('pageerror',e=>console.log('err',e.message));
await p.goto(url); await p.waitForTimeout(500); await p.screenshot({path:out, fullPage: full==='1'});
const over = await p.evaluate(()=>document.documentElement.scrollWidth>innerWidth); console.log('overflow',over, await p.evaluate(()=>document.documentElement.scrollHeight));
await b.close();
