<!DOCTYPE html>
<html>
<head>
<title><#if (content.title)??>${content.title?html}<#else>${config.site_name?html}</#if></title>
<base href="${content.rootpath}">
<meta name="generator" content="JBake ${version}">
</head>
<body>
<nav><#list published_pages as p><a href="${content.rootpath}${p.uri}">${p.title}</a> </#list></nav>
