<urlset>
<#list published_content as c><url><loc>${config.site_host}/${c.uri}</loc><lastmod>${c.date?string("yyyy-MM-dd")}</lastmod></url>
</#list></urlset>
