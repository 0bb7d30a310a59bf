<#include "header.ftl">
<h1>${content.title}</h1>serves ${content.serves} ${(content.serves?number * 1000)}
${content.body}
${db.getPublishedCount("recipe")} ${db.getPublishedPostsByTag("java").size()} ${db.getAllContent("recipe")?size}
<#list db.getPublishedContent("post") as p>${p.title?html} </#list>
<#list db.getPublishedDocumentsByTag("java") as p>${p.title?html} </#list>
<#list db.getTags() as t>${t} </#list>| <#list db.allTags as t>${t} </#list>
<#list data.get("people.yaml").people as p>${p.name} ${p.born?c} </#list>${data.get("people.yaml").open?c}
<#include "footer.ftl">
