<#include "header.ftl">
<#list published_posts as p>
<h2><a href="${content.rootpath}${p.uri}">${p.title?html}</a></h2>
<p>${p.date?string("yyyy-MM-dd")}</p>
${p.body}
</#list>
<#if (currentPageNumber)??>page ${currentPageNumber} of ${numberOfPages} <#if previousFileName??>prev=${previousFileName}</#if> <#if nextFileName??>next=${nextFileName}</#if></#if>
<#include "footer.ftl">
