<#include "header.ftl">
<#assign last="">
<#list published_posts as p><#assign month=p.date?string("MMMM yyyy")><#if month != last><h3>${month}</h3></#if><#assign last=month>${p.date?string("dd")} ${p.uri}
</#list>
<#include "footer.ftl">
