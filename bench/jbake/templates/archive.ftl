<#include "header.ftl">
<h1>All articles</h1>
<ul>
<#list published_pages?sort_by("title") as page><li><a href="/${page.uri}">${page.title}</a></li>
</#list>
</ul>
<#include "footer.ftl">
