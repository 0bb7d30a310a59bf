<#include "header.ftl">
<h1>${content.title}</h1>
${content.body}
<#if content.previousContent??>previous: ${content.previousContent.title}</#if>
<#list published_recipes as r>${r.title} (${r.serves}) <#if r.tags??>${r.tags?size}</#if></#list>
<#list recipes as r>${r.uri} </#list>
<#list published_content as c>${c.type}:${c.title?html};</#list>
<#list alltags?sequence?sort as t>${t} </#list>
unsorted: <#list alltags as t>${t} </#list>
<#include "footer.ftl">
