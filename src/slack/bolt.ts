import application from '@slack/bolt/dist/App.js';
import * as requests from '@slack/bolt/dist/receivers/HTTPModuleFunctions.js';
import http from '@slack/bolt/dist/receivers/HTTPReceiver.js';
import socket from '@slack/bolt/dist/receivers/SocketModeReceiver.js';

/*
 * The parts of Bolt that run here. Its index also loads Express and what AWS Lambda needs, a third of all that it takes to
 * load.
 */
export const { default: App } = application;
export const { default: HTTPReceiver } = http;
export const { default: SocketModeReceiver } = socket;
export const { bufferIncomingMessage, isRawBodyError, parseAndVerifyHTTPRequest, parseHTTPRequestBody } = requests;
