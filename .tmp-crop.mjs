import {chromium} from 'playwright-core';
const [,, url, sel, out, scheme='light', width='1280'] = process.argv;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({colorScheme:scheme, viewport:{width:+width,height:1100}});
await p.goto(url); await p.evaluate(s=>document.querySelector(s).scrollIntoView(),sel); await p.waitForTimeout(600); await p.screenshot({path:out});
await b.close();
