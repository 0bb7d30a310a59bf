<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if (content.title)??>${content.title}<#else>Example help</#if></title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/index.html">Example help</a> <a href="/archive.html">All articles</a></header>
<main>
