// Serves a folder as a static host does (gzip, ten minutes of caching), asks Lighthouse about some
// of its pages, with its own settings for a phone, and prints the scores.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

const PAGES = [
  "",
  "get-back-in/forgot-password/",
  "get-back-in/how-recovery-works/",
  "frequent-questions/most-asked/",
  "troubleshooter/",
];

const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

function serve(folder, port) {
  createServer(async (request, response) => {
    let path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (path.endsWith("/")) path += "index.html";
    let status = 200;
    let content = await readFile(join(folder, normalize(path))).catch(() => undefined);
    if (!content) {
      status = 404;
      path = "/404.html";
      content = await readFile(join(folder, path));
    }
    const headers = { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "max-age=600" };
    if (extname(path) !== ".png") {
      content = gzipSync(content);
      headers["content-encoding"] = "gzip";
    }
    response.writeHead(status, { ...headers, "content-length": content.length }).end(content);
  }).listen(port, "127.0.0.1");
}

function lighthouse(work, address) {
  const command = join(work, "node_modules", ".bin", "lighthouse");
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"];
  const run = spawnSync(command, [address, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function print(page, report) {
  const scores = Object.values(report.categories);
  console.log(`/${page}`);
  console.log(`  ${scores.map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(", ")}`);
  console.log(`  ${TIMES.map((id) => `${report.audits[id].title} ${report.audits[id].displayValue}`).join(", ")}`);
  const lost = scores.flatMap(({ auditRefs }) => auditRefs).filter(({ id, weight }) => weight > 0 && report.audits[id].score < 0.9);
  lost.forEach(({ id }) => console.log(`  Loses by ${id}: ${report.audits[id].title}`));
  return scores.every(({ score }) => Math.round(score * 100) === 100);
}

if (isMainThread) {
  const [work, folder, port, ...chosen] = process.argv.slice(2);
  // A thread of its own: Lighthouse is waited for.
  const server = new Worker(new URL(import.meta.url), { workerData: { folder, port: Number(port) } });
  await new Promise((ready) => server.once("online", ready));
  const all = (chosen.length > 0 ? chosen : PAGES).map((page) =>
    print(page, lighthouse(work, `http://127.0.0.1:${port}/${page}`)),
  );
  await server.terminate();
  process.exitCode = all.every(Boolean) ? 0 : 1;
} else {
  serve(workerData.folder, workerData.port);
}
