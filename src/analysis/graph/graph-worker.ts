/** The thread in which large tasks are computed: takes one, answers with what it comes to, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { computeTask, type Task } from './task.js';

parentPort?.postMessage(computeTask(workerData as Task));
