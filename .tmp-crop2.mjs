import {chromium} from 'playwright-core';
const [,, url, out, scheme='light', width='390', y='0', h='1400'] = process.argv;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({colorScheme:scheme, viewport:{width:+width,height:+h}});
await p.goto(url); await p.evaluate(y=>scrollTo({top:y,behavior:'instant'}),+y); await p.waitForTimeout(600); await p.screenshot({path:out});
await b.close();
