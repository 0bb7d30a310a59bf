<#include "header.ftl">
<h1>${tag}</h1>
<#list tag_posts as p>${p.title?html};</#list> / <#list tagged_documents as p>${p.type} ${p.title?html};</#list>
<#include "footer.ftl">
