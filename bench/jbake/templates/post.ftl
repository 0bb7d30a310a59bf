<#include "header.ftl">
<article>
<h1>${content.title}</h1>
<#if content.description??><p>${content.description}</p></#if>
${content.body}
</article>
<#include "footer.ftl">
