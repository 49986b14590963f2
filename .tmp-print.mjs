import {chromium} from 'playwright-core';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p=await b.newPage({viewport:{width:720,height:1000}});
await p.goto('file:///tmp/r.html'); await p.emulateMedia({media:'print'});
console.log(await p.evaluate(()=>[document.documentElement.scrollWidth, innerWidth, ...[...document.querySelectorAll('*')].filter(e=>e.getBoundingClientRect().right>innerWidth+1).slice(0,8).map(e=>e.tagName+'.'+e.className+' '+Math.round(e.getBoundingClientRect().right)+' '+e.textContent.slice(0,40))]));
await p.pdf({path:'/tmp/r.pdf',format:'A4'}); await b.close();
