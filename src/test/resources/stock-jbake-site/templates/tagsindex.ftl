<#include "header.ftl">
<#list tags as t>${t.name} ${t.uri} ${t.tagged_posts?size} ${t.tagged_documents?size};</#list>
<#include "footer.ftl">
