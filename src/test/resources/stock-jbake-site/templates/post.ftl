<#include "header.ftl">
<h1><#escape x as x?xml>${content.title}</#escape></h1>
<p><em>${content.date?string("dd MMMM yyyy HH:mm EEE")}</em> ${content.type} ${content.status} ${content.uri} ${content.sourceuri}</p>
${content.body}
<#if content.tags??><ul><#list content.tags as t><li>${t}</li></#list></ul></#if>
<#if content.summary??>${content.summary}</#if>
<#if content.og??>${content.og.title} ${content.og.size} <#list content.og.tags as t>${t},</#list></#if>
<#if content["custom.key"]??>${content["custom.key"]}</#if>
<#if content.previousContent??>previous: ${content.previousContent.title} ${content.previousContent.uri} ${content.previousContent.noExtensionUri!"-"}</#if>
<#if content.nextContent??>next: ${content.nextContent.title} ${content.nextContent.uri}</#if>
${content.sha1} ${content.rendered?c} ${content.cached?c} ${content.noExtensionUri!"none"} ${content.file?ends_with(content.uri?replace(".html", ".md"))?c}
posts: ${published_posts?size} <#list published_posts as p>${p.title?html};</#list>
<#include "footer.ftl">
