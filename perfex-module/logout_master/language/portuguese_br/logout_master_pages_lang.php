<?php

/**
 * Brazilian Portuguese texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
$lang['logout_master_settings_link'] = 'Configurações';
$lang['logout_master_settings_enabled'] = 'Desconectar quem se ausentou';
$lang['logout_master_settings_enabled_help'] =
    'Desativado, ninguém é acompanhado: as sessões terminam como sem este módulo.';
$lang['logout_master_settings_yes'] = 'Sim';
$lang['logout_master_settings_no'] = 'Não';
$lang['logout_master_settings_of_staff'] = 'Equipe';
$lang['logout_master_settings_of_contact'] = 'Contatos dos clientes';
$lang['logout_master_settings_of_module'] = 'Saída automática';
$lang['logout_master_settings_document'] = 'O documento completo da política (JSON)';
$lang['logout_master_settings_document_help'] =
    'Para regras por função, pessoa, rede ou horário. Se você alterar este texto, só ele será salvo e os campos '
    . 'acima serão ignorados. Os campos acima alteram as regras “staff” e “contacts”; todas as outras ficam como '
    . 'estão.';
$lang['logout_master_settings_broken'] =
    'O documento de política salvo não pode ser lido; os limites embutidos são mostrados aqui. Salvar o '
    . 'substitui.';
$lang['logout_master_field_enabled'] = 'Desconectar quem se ausentou';
$lang['logout_master_field_idle_minutes'] = 'Limite de inatividade (minutos)';
$lang['logout_master_help_idle_minutes'] =
    'Minutos sem nenhuma atividade até a sessão ser bloqueada ou encerrada: 0 para nenhum limite, no máximo '
    . '1440. PCI DSS 8.2.8 e CIS Controls 4.3 pedem 15 ou menos.';
$lang['logout_master_field_warning_seconds'] = 'Aviso (segundos)';
$lang['logout_master_help_warning_seconds'] =
    'Segundos antes do limite de inatividade em que se pergunta se a pessoa ainda está presente: 0 para nenhum, '
    . 'senão de 20 a 3600. WCAG 2.2.1 pede pelo menos 20.';
$lang['logout_master_field_grace_seconds'] = 'Tolerância (segundos)';
$lang['logout_master_help_grace_seconds'] =
    'Segundos em que uma sessão inativa fica apenas bloqueada e pode ser desbloqueada antes de terminar: 0 para '
    . 'nenhum, no máximo 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Limite absoluto (minutos)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutos após a entrada em que uma sessão termina, por mais ativa que a pessoa esteja: 0 para nenhum limite, '
    . 'no máximo 43200. NIST SP 800-63B-4 pede 24 horas (1440) ou menos em AAL2, 12 horas (720) ou menos em AAL3.';
$lang['logout_master_field_resume'] = 'Para desbloquear';
$lang['logout_master_help_resume'] =
    'O que a pessoa faz para continuar quando a sessão está bloqueada. NIST SP 800-63B-4 pede a senha.';
$lang['logout_master_resume_password'] = 'a senha';
$lang['logout_master_resume_click'] = 'um clique';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: encontrado {found}, esperado {expected}. Nada foi salvo.';
$lang['logout_master_form_refused'] = 'A política foi recusada: {error}. Nada foi salvo.';
$lang['logout_master_form_expected_minutes'] = '0 ou um número de minutos de {least} a {most}';
$lang['logout_master_form_expected_seconds'] = '0 ou um número inteiro de segundos de {least} a {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'menos que o limite de inatividade, que é de {idle} segundos';
$lang['logout_master_form_expected_resume'] = 'password ou click';
$lang['logout_master_form_expected_yes_no'] = 'sim ou não';

// Banner for admins
$lang['logout_master_health_title'] = 'A saída automática não funciona como deveria';
$lang['logout_master_activation_refused'] = 'O Logout Master não foi ativado. {problem}';
$lang['logout_master_health_extension_missing'] =
    'A extensão PHP logout_master não está carregada; por isso, pessoas inativas não são desconectadas. O CRM '
    . 'continua funcionando. Solução: instalar a extensão para o PHP {php} (make install), colocar a linha '
    . 'extension=logout_master.so no php.ini e reiniciar o PHP.';
$lang['logout_master_health_extension_old'] =
    'A extensão PHP logout_master {found} é antiga demais; por isso, pessoas inativas não são desconectadas. '
    . 'Este módulo precisa da {minimum} ou mais nova. Solução: instalar a extensão mais nova para o PHP {php} e '
    . 'reiniciar o PHP.';
$lang['logout_master_health_ini_off'] =
    'A extensão está desativada por logout_master.enabled = 0; por isso, pessoas inativas não são desconectadas. '
    . 'Solução: definir 1 no php.ini ou na configuração do pool e reiniciar o PHP.';
$lang['logout_master_health_store'] =
    'O registro de sessões não pode ser usado: {error}. Solução: verificar logout_master.registry_path e o '
    . 'espaço e as permissões de sua pasta; php --ri logout_master diz mais.';
$lang['logout_master_health_policy_refused'] =
    'O documento de política foi recusado e o anterior continua valendo. {error}. Solução: corrigi-lo em Setup, '
    . 'Settings, Saída automática.';
$lang['logout_master_health_policy_outdated'] =
    'O documento de política tem uma revisão menor que a do documento em vigor e não é usado. Solução: salvá-lo '
    . 'uma vez em Setup, Settings, Saída automática.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Você foi desconectado porque não houve atividade por um tempo. Entre para continuar de onde parou.';
$lang['logout_master_reason_absolute'] =
    'Você foi desconectado porque o tempo máximo de uma sessão acabou. Entre para continuar de onde parou.';
$lang['logout_master_reason_admin'] = 'Um administrador encerrou sua sessão.';
$lang['logout_master_reason_limit'] =
    'Sua sessão terminou porque você não pode estar conectado em mais dispositivos ao mesmo tempo.';
$lang['logout_master_reason_policy'] = 'Sua sessão terminou porque as regras das sessões mudaram.';
$lang['logout_master_reason_account'] = 'Sua sessão terminou porque sua conta foi alterada.';
$lang['logout_master_reason_ip_change'] = 'Sua sessão terminou porque seu endereço de rede mudou.';
$lang['logout_master_reason_store_unavailable'] =
    'Você foi desconectado porque sua sessão não pôde ser verificada. Avise o administrador.';
$lang['logout_master_reason_ended'] = 'Sua sessão terminou. Entre para continuar de onde parou.';

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Prorrogação (minutos)';
$lang['logout_master_help_hold_minutes'] =
    'Minutos desde a última atividade durante os quais um trabalho longo, ou uma pessoa que informa estar ao '
    . 'telefone, pode adiar o limite de inatividade: 0 para nunca, no máximo 1440.';
$lang['logout_master_settings_of_desk'] = 'No posto de trabalho';
$lang['logout_master_field_long_work'] = 'Trabalho longo (minutos)';
$lang['logout_master_help_long_work'] =
    'Minutos desde a última atividade durante os quais um envio, uma importação ou uma exportação em andamento '
    . 'mantém a sua sessão, nunca mais que a prorrogação acima: 0 para não manter, no máximo 1440.';
$lang['logout_master_field_phone'] = 'Oferecer “Estou ao telefone”';
$lang['logout_master_help_phone'] =
    'A pessoa cobre a página e continua conectada enquanto a prorrogação acima permitir. O PCI DSS 8.2.8 pede '
    . 'novo login após 15 minutos; onde isso valer, deixe desativado.';
$lang['logout_master_field_timers'] = 'Cronômetros de tarefas de quem saiu';
$lang['logout_master_help_timers'] =
    'O que acontece com os cronômetros de tarefas em andamento quando o dono é bloqueado ou desconectado por '
    . 'inatividade. A última atividade é conhecida com precisão de segundos.';
$lang['logout_master_timers_off'] = 'deixar correr';
$lang['logout_master_timers_offer'] = 'perguntar na volta';
$lang['logout_master_timers_rule'] = 'encerrar na última atividade';
$lang['logout_master_form_expected_timers'] = 'off, offer ou cut';

// A person's own sessions
$lang['logout_master_mine_intro'] = 'Onde você está conectado agora. Encerre o que não conhece ou não usa mais.';
$lang['logout_master_mine_sessions'] = 'Suas sessões';
$lang['logout_master_mine_col_device'] = 'Dispositivo';
$lang['logout_master_mine_col_address'] = 'Endereço';
$lang['logout_master_mine_col_since'] = 'Conectado desde';
$lang['logout_master_mine_col_active'] = 'Última atividade';
$lang['logout_master_mine_col_end'] = 'Encerrar';
$lang['logout_master_mine_device'] = '{browser} no {system}';
$lang['logout_master_mine_device_unknown'] = 'Dispositivo desconhecido';
$lang['logout_master_mine_this_one'] = 'esta';
$lang['logout_master_mine_locked'] = 'bloqueada';
$lang['logout_master_mine_by_staff'] = 'aberta pela equipe em seu nome';
$lang['logout_master_mine_end'] = 'Encerrar esta sessão';
$lang['logout_master_mine_end_others'] = 'Encerrar todas as outras sessões';
$lang['logout_master_mine_remember'] =
    'Encerrar uma sessão também faz o dispositivo esquecer o “lembrar de mim”. Um dispositivo só é reconhecido '
    . 'pelo navegador, portanto outros seus com o mesmo navegador talvez precisem entrar de novo.';
$lang['logout_master_mine_ended'] = 'A sessão foi encerrada.';
$lang['logout_master_mine_others_ended'] = 'Todas as suas outras sessões foram encerradas.';
$lang['logout_master_mine_not_found'] = 'Não é nenhuma das suas outras sessões, ou ela já terminou.';
$lang['logout_master_mine_not_yours'] =
    'Você está trabalhando como este cliente. As sessões dele não são exibidas nem podem ser encerradas daqui.';
$lang['logout_master_reason_self'] = 'Você encerrou esta sessão a partir de outro dispositivo.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Cobre a página e mantém você conectado por um tempo, mesmo sem fazer nada. Um clique encerra isso.';
$lang['logout_master_hold_how_long'] = 'Por quanto tempo';
$lang['logout_master_hold_start'] = 'Cobrir a página';
$lang['logout_master_lock_title'] = 'Bloquear';
$lang['logout_master_lock_help'] =
    'Esconde tudo, em todas as abas, até você desbloquear. Em qualquer página, as teclas Alt + Shift + L fazem o '
    . 'mesmo.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'Você é desconectado após {time} sem atividade.';
$lang['logout_master_limit_logout_rule'] = 'Em regra, você é desconectado após {time} sem atividade.';
$lang['logout_master_limit_lock'] = 'A tela é bloqueada após {time} sem atividade.';
$lang['logout_master_limit_lock_rule'] = 'Em regra, a tela é bloqueada após {time} sem atividade.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'Um cronômetro correu enquanto você esteve fora';
$lang['logout_master_timers_ran'] = 'Seu cronômetro em {task} correu enquanto você esteve fora das {from} às {to}.';
$lang['logout_master_timers_keep'] = 'Deixar correr';
$lang['logout_master_timers_cut'] = 'Encerrar às {from}';
$lang['logout_master_timers_note'] = 'Encerrado na última atividade, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Rascunhos';
$lang['logout_master_field_drafts'] = 'Guardar o que as pessoas digitam';
$lang['logout_master_help_drafts'] =
    'O que alguém digitou em um formulário e não enviou é guardado, criptografado, quando a sessão é '
    . 'bloqueada ou termina, e devolvido somente a essa pessoa. Senhas, campos de cartão e campos marcados como'
    . ' privados nunca são guardados.';
$lang['logout_master_field_draft_hours'] = 'Horas que um rascunho é guardado';
$lang['logout_master_help_draft_hours'] = 'Um número inteiro de horas de 1 a 720. A WCAG 2.2.6 pede mais de 20.';
$lang['logout_master_form_expected_hours'] = 'um número inteiro de horas de {least} a {most}';
$lang['logout_master_health_drafts_key'] =
    'Rascunhos não são guardados: a chave de criptografia deste site (encryption_key) está ausente ou tem '
    . 'menos de {least} bytes.';
$lang['logout_master_health_drafts_sodium'] =
    'Rascunhos não são guardados: falta a este PHP a extensão sodium, que os criptografa (também é necessária'
    . ' uma chave de {least} bytes ou mais).';
$lang['logout_master_drafts_intro'] =
    'O que você havia digitado e não enviado. Somente você pode ler. Cada rascunho é excluído {hours} horas '
    . 'depois de ter sido guardado pela última vez.';
$lang['logout_master_drafts_none'] = 'Nada está guardado no momento.';
$lang['logout_master_drafts_not_yours'] =
    'Rascunhos são mostrados somente a quem os escreveu, e você está trabalhando em nome de outra pessoa.';
$lang['logout_master_drafts_unreadable'] =
    'Este rascunho não pode mais ser lido: a chave de criptografia deste site mudou.';
$lang['logout_master_drafts_untitled'] = 'Formulário';
$lang['logout_master_drafts_saved'] = 'Guardado:';
$lang['logout_master_drafts_expires'] = 'Excluído após:';
$lang['logout_master_drafts_open'] = 'Abrir a página';
$lang['logout_master_drafts_content'] = 'O que foi digitado';
$lang['logout_master_drafts_delete'] = 'Excluir';
$lang['logout_master_drafts_delete_all'] = 'Excluir tudo';
$lang['logout_master_drafts_off'] = 'Rascunhos não são guardados neste site.';
$lang['logout_master_drafts_no_ticket'] = 'O texto não foi guardado: a sessão desta página terminou há tempo demais.';
$lang['logout_master_draft_bar'] = 'Guardamos o que você digitou: {time}.';
$lang['logout_master_draft_changed'] = 'Este registro mudou nesse meio-tempo.';
$lang['logout_master_draft_restore'] = 'Restaurar';
$lang['logout_master_draft_compare'] = 'Comparar';
$lang['logout_master_draft_discard'] = 'Descartar';
$lang['logout_master_draft_restored'] = 'Restaurado. Só será salvo quando você enviar o formulário.';
$lang['logout_master_draft_discarded'] = 'Descartado.';
$lang['logout_master_draft_compare_title'] = 'O que você digitou e o que está lá agora';
$lang['logout_master_draft_compare_help'] = 'Escolha para cada campo o que deve ficar no formulário.';
$lang['logout_master_draft_now'] = 'Como está agora';
$lang['logout_master_draft_yours'] = 'Como você digitou';
$lang['logout_master_draft_empty'] = '(vazio)';
$lang['logout_master_draft_apply'] = 'Aplicar';
$lang['logout_master_draft_cancel'] = 'Cancelar';
$lang['logout_master_draft_all'] = 'Todos os meus rascunhos';

// Os campos das etapas, e desbloquear com um segundo fator
$lang['logout_master_field_cover_seconds'] = 'Cobrir (segundos)';
$lang['logout_master_help_cover_seconds'] =
    'Segundos antes do limite de inatividade em que a página é coberta atrás do aviso: 0 para cobri-la só '
    . 'no bloqueio e ao despertar, no máximo o tempo do aviso.';
$lang['logout_master_field_remember_me'] = 'Lembrar de mim';
$lang['logout_master_help_remember_me'] =
    'Se a página de entrada pode lembrar de um navegador. Um bloqueio e uma saída por inatividade o '
    . 'esquecem em qualquer caso.';
$lang['logout_master_remember_me_until_idle'] = 'enquanto a sessão estaria aberta';
$lang['logout_master_remember_me_forbid'] = 'nunca';
$lang['logout_master_form_expected_at_most_warning'] = 'no máximo o aviso, que é de {warning} segundos';
$lang['logout_master_form_expected_remember_me'] = 'until_idle ou forbid';
$lang['logout_master_form_expired'] = 'Esta página ficou aberta tempo demais. Tente de novo.';
$lang['logout_master_form_refused_by_lock'] =
    'O que você enviou não foi executado, porque a tela está bloqueada. Desbloqueie, confira e envie de '
    . 'novo.';
$lang['logout_master_unlock_code_app'] = 'Digite o código que o seu aplicativo autenticador mostra.';
$lang['logout_master_unlock_code_mailed'] = 'Enviamos um código por e-mail. Digite-o aqui.';
$lang['logout_master_unlock_code_wrong'] = 'Esse código não está certo ou já foi usado.';
$lang['logout_master_unlock_code_impossible'] =
    'O seu segundo fator não pode ser verificado aqui no momento. Saia e entre de novo.';
$lang['logout_master_unlock_mail_subject'] = 'Seu código para desbloquear a tela';
$lang['logout_master_unlock_mail_text'] =
    'Seu código para desbloquear a tela é {code}. Ele vale por {minutes} minutos. Se você não está '
    . 'desbloqueando a tela agora, alguém sabe a sua senha: troque-a.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Inícios e fins de sessões, bloqueios, políticas e testes, com horários em UTC. Cada linha é encadeada à '
    . 'anterior, de modo que uma linha alterada ou removida aparece.';
$lang['logout_master_audit_state'] = 'Estado do registro';
$lang['logout_master_audit_head'] = 'Linhas {first} a {last}. O fim da cadeia:';
$lang['logout_master_audit_head_help'] =
    'Guarde esta linha em outro lugar, por exemplo com seu auditor. Mais tarde ela mostra se linhas foram '
    . 'removidas do fim ou se todo o registro foi refeito.';
$lang['logout_master_audit_no_key'] =
    'Este site não tem chave de criptografia (encryption_key): qualquer um poderia fazer os selos das linhas.';
$lang['logout_master_audit_check'] = 'Verificar a cadeia';
$lang['logout_master_audit_check_good'] = '{rows} linhas verificadas: cada uma está como foi escrita.';
$lang['logout_master_audit_check_bad'] = '{rows} linhas verificadas. Achados: {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} linhas foram seladas com outra chave de criptografia do CRM e só puderam ser verificadas em parte.';
$lang['logout_master_audit_problem_changed'] = 'A linha {from} não está como foi escrita: alterada, trocada ou movida.';
$lang['logout_master_audit_problem_foreign'] = 'A linha {from} foi colocada após o fim do registro por outra pessoa.';
$lang['logout_master_audit_problem_missing'] = 'Faltam as linhas {from} a {through}.';
$lang['logout_master_audit_problem_head'] = 'A indicação de onde a cadeia termina foi alterada ou removida.';
$lang['logout_master_audit_acknowledge'] = 'Já investiguei isto';
$lang['logout_master_audit_acknowledged'] = 'Anotado. Você será avisado de novo quando uma verificação encontrar outra coisa.';
$lang['logout_master_audit_canary'] = 'Sessão de teste';
$lang['logout_master_audit_canary_none'] = 'Ainda sem resultado. A tarefa cron do CRM inicia uma por dia.';
$lang['logout_master_audit_canary_passed'] = 'terminou a tempo';
$lang['logout_master_audit_canary_failed'] = 'não terminou a tempo';
$lang['logout_master_audit_canary_inconclusive'] = 'não prova nada';
$lang['logout_master_audit_pack'] = 'Pacote de evidências';
$lang['logout_master_audit_pack_help'] =
    'Um arquivo para o auditor: limites ao longo do tempo, alterações, exceções, números, resultados dos '
    . 'testes, o registro e como verificar tudo sem este módulo.';
$lang['logout_master_audit_pack_get'] = 'Baixar o pacote de evidências';
$lang['logout_master_audit_keep'] = 'Retenção';
$lang['logout_master_audit_keep_days'] = 'Dias em que as linhas são mantidas';
$lang['logout_master_audit_keep_save'] = 'Salvar';
$lang['logout_master_audit_keep_saved'] = 'A retenção foi salva.';
$lang['logout_master_audit_keep_bad'] = 'Dias: esperado um número inteiro de {least} a {most}. Nada foi salvo.';
$lang['logout_master_audit_rows'] = 'Linhas';
$lang['logout_master_audit_all'] = 'Tudo';
$lang['logout_master_audit_ends'] = 'Fins de sessões';
$lang['logout_master_audit_kind'] = 'Tipo';
$lang['logout_master_audit_filter_person'] = 'Número da pessoa';
$lang['logout_master_audit_filter_reason'] = 'Motivo';
$lang['logout_master_audit_filter_session'] = 'Sessão';
$lang['logout_master_audit_filter_from'] = 'De (UTC)';
$lang['logout_master_audit_filter_until'] = 'Até (UTC)';
$lang['logout_master_audit_apply'] = 'Filtrar';
$lang['logout_master_audit_col_n'] = 'Linha';
$lang['logout_master_audit_col_time'] = 'Hora (UTC)';
$lang['logout_master_audit_col_what'] = 'O quê';
$lang['logout_master_audit_col_reason'] = 'Motivo';
$lang['logout_master_audit_col_person'] = 'Pessoa';
$lang['logout_master_audit_col_session'] = 'Sessão';
$lang['logout_master_audit_col_started'] = 'Início';
$lang['logout_master_audit_col_active'] = 'Última atividade';
$lang['logout_master_audit_col_rule'] = 'Regra';
$lang['logout_master_audit_col_address'] = 'Endereço';
$lang['logout_master_audit_col_by'] = 'Por';
$lang['logout_master_audit_detail'] = 'Detalhes';
$lang['logout_master_audit_empty'] = 'Nenhuma linha corresponde.';
$lang['logout_master_audit_newest'] = 'Linhas mais recentes';
$lang['logout_master_audit_older'] = 'Linhas mais antigas';
$lang['logout_master_audit_export'] = 'Exportar como {format}';
$lang['logout_master_settings_why'] = 'Por que esta alteração';
$lang['logout_master_settings_why_help'] =
    'Fica com a alteração no registro de auditoria, com seu nome e a hora. Por exemplo, um chamado ou uma '
    . 'decisão.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Todas as pessoas conectadas agora. A lista se atualiza sozinha, o que não conta como atividade de '
    . 'ninguém.';
$lang['logout_master_live_col_person'] = 'Pessoa';
$lang['logout_master_live_col_idle'] = 'Inativa há';
$lang['logout_master_live_col_ends'] = 'Termina em';
$lang['logout_master_live_col_status'] = 'Estado';
$lang['logout_master_live_status_active'] = 'ativa';
$lang['logout_master_live_status_warning'] = 'avisada';
$lang['logout_master_live_status_locked'] = 'bloqueada';
$lang['logout_master_live_no_end'] = 'sem limite';
$lang['logout_master_live_none'] = 'Nenhuma sessão corresponde.';
$lang['logout_master_live_filter_person'] = 'Nome ou número';
$lang['logout_master_live_filter_address'] = 'O endereço começa com';
$lang['logout_master_live_size'] = 'Linhas';
$lang['logout_master_live_shown'] = '{from} a {through} de {total}';
$lang['logout_master_live_pages'] = 'Páginas da lista';
$lang['logout_master_live_first'] = 'Primeira';
$lang['logout_master_live_previous'] = 'Anterior';
$lang['logout_master_live_next'] = 'Próxima';
$lang['logout_master_live_last'] = 'Última';
$lang['logout_master_time_hours'] = '{hours} h';
$lang['logout_master_live_hours_minutes'] = '{hours} h {minutes} min';
$lang['logout_master_live_stopped'] = 'A lista não pode ser atualizada no momento.';
$lang['logout_master_live_end_person'] = 'Encerrar todas desta pessoa';
$lang['logout_master_live_end_all'] = 'Encerrar as sessões de todos os outros';
$lang['logout_master_live_end_all_help'] =
    'Desconecta todos, menos este navegador, e faz todos os outros navegadores esquecerem "lembrar de mim". '
    . 'Feito para um incidente.';
$lang['logout_master_live_whose'] = 'De quem';
$lang['logout_master_live_everybody'] = 'todos';
$lang['logout_master_live_sure'] = 'Tenho certeza';
$lang['logout_master_live_end_all_now'] = 'Encerrar todas';
$lang['logout_master_live_ended_many'] = 'Sessões encerradas: {count}.';
$lang['logout_master_live_not_found'] = 'Essa sessão não existe mais ou é a que você está usando.';
$lang['logout_master_live_not_sure'] = 'Nada foi encerrado: marque a caixa para confirmar.';
$lang['logout_master_live_problem'] = 'O registro de sessões não pode ser consultado: {error}';
$lang['logout_master_reason_password'] = 'Sua sessão terminou porque sua senha foi alterada.';
$lang['logout_master_report_intro'] =
    'O que os limites fazem às pessoas, segundo o log de auditoria e o registro. Os dias são os de UTC. '
    . 'Ninguém é nomeado.';
$lang['logout_master_report_days'] = 'Dias';
$lang['logout_master_report_day'] = 'Dia';
$lang['logout_master_report_nothing'] = 'Nada ainda.';
$lang['logout_master_report_plot'] = 'Gráfico: {title}. A tabela ao lado tem os mesmos números.';
$lang['logout_master_report_ends'] = 'Fins de sessão por motivo';
$lang['logout_master_report_why_own'] = 'saída própria';
$lang['logout_master_report_why_idle'] = 'inatividade';
$lang['logout_master_report_why_absolute'] = 'tempo máximo';
$lang['logout_master_report_why_admin'] = 'por um administrador';
$lang['logout_master_report_why_limit'] = 'sessões demais';
$lang['logout_master_report_why_policy'] = 'regras alteradas';
$lang['logout_master_report_why_account'] = 'conta alterada';
$lang['logout_master_report_why_ip_change'] = 'endereço alterado';
$lang['logout_master_report_why_self'] = 'de outro dispositivo';
$lang['logout_master_report_why_password'] = 'senha alterada';
$lang['logout_master_report_answers'] = 'Avisos e respostas';
$lang['logout_master_report_type_start'] = 'entradas';
$lang['logout_master_report_type_warn'] = 'avisos';
$lang['logout_master_report_type_extend'] = '"Continuar" pressionado';
$lang['logout_master_report_type_lock'] = 'bloqueios';
$lang['logout_master_report_type_resume'] = 'desbloqueios';
$lang['logout_master_report_type_expire'] = 'fins por inatividade';
$lang['logout_master_report_type_would_lock'] = 'teriam sido bloqueadas';
$lang['logout_master_report_type_would_expire'] = 'teriam sido encerradas';
$lang['logout_master_report_extend'] = 'Tempo entre o aviso e "Continuar"';
$lang['logout_master_report_extend_after'] = 'Após';
$lang['logout_master_report_pauses'] = 'Pausas entre duas atividades';
$lang['logout_master_report_pause_up_to'] = 'Até';
$lang['logout_master_report_pauses_help'] =
    'Contadas pelo registro desde que existe, também enquanto nada é aplicado.';
$lang['logout_master_report_cuts'] = 'O que cada limite cortaria';
$lang['logout_master_report_limit'] = 'Limite de inatividade';
$lang['logout_master_report_cuts_help'] =
    'De cada cem pausas, tantas são mais longas que o limite. Quem saiu por inatividade e entrou de novo em '
    . '{minutes} minutos conta como cortado; de outro modo não se conhecem pausas mais longas que o limite '
    . 'vigente.';
$lang['logout_master_report_would_cut'] =
    '{who}: com {minutes} minutos, {share} de {found} pausas teriam sido cortadas.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} minutos é o menor limite usual que não corta mais de uma pausa em cem, a saber '
    . '{share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who}: todo limite usual até o vigente corta mais de uma pausa em cem.';
$lang['logout_master_report_too_few'] = '{who}: {found} pausas até agora; a partir de {least} um limite é sugerido.';
$lang['logout_master_report_roles'] = 'Equipe por função';
$lang['logout_master_report_role'] = 'Função';
$lang['logout_master_report_no_role'] = '(sem função)';
$lang['logout_master_report_cuts_now'] = '{who}: o limite atual, {minutes} minutos, corta {share}.';
$lang['logout_master_report_no_limit'] = '{who}: nenhum limite de inatividade vigora agora.';
$lang['logout_master_report_limit_now'] = 'limite atual';
$lang['logout_master_report_role_pauses'] = 'Pausas da equipe por função';
$lang['logout_master_report_role_pauses_help'] =
    'Pela função que a pessoa tinha ao entrar. Contadas pelo registro desde que existe.';
$lang['logout_master_report_role_cuts'] = 'O que cada limite cortaria, por função';
$lang['logout_master_report_role_number'] = 'função {number}';
$lang['logout_master_report_ends_note'] =
    'Sessões terminadas em {days} dias: {count}. Porque não havia ninguém: {idle}.';
$lang['logout_master_report_answers_note'] = 'Avisos: {warnings}. "Continuar" pressionado: {count}.';
$lang['logout_master_report_extend_note'] = 'Metade de quem o pressionou o fez em até {time}.';
$lang['logout_master_report_drafts'] = 'Rascunhos guardados e devolvidos';
$lang['logout_master_report_drafts_help'] =
    'Contam-se rascunhos, nunca o que há neles nem de quem são. Devolvido: seu dono o levou de volta ao'
    . ' formulário. Não mais necessário: o formulário foi enviado ou o texto foi retirado.';
$lang['logout_master_report_drafts_kept_note'] = 'Guardados: {kept}. Devolvidos: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'guardados';
$lang['logout_master_report_drafts_restored'] = 'devolvidos';
$lang['logout_master_report_drafts_settled'] = 'não mais necessários';
$lang['logout_master_report_drafts_dismissed'] = 'descartados pelo dono';
$lang['logout_master_report_drafts_lost'] = 'Rascunhos e formulários perdidos';
$lang['logout_master_report_drafts_lost_note'] = 'Perdidos ao todo: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Expirados: ninguém quis o rascunho a tempo. Grandes demais: cada tentativa conta. Formulários sem '
    . 'rascunho: foram enviados quando a sessão havia terminado ou estava bloqueada, e nada neles pode '
    . 'ser guardado.';
$lang['logout_master_report_drafts_expired'] = 'expirados';
$lang['logout_master_report_drafts_too_large'] = 'grandes demais';
$lang['logout_master_report_drafts_too_many'] = 'numerosos demais';
$lang['logout_master_report_drafts_unkept'] = 'formulários sem rascunho';
$lang['logout_master_report_cost'] = 'O que o módulo custa';
$lang['logout_master_report_cost_what'] = 'O quê';
$lang['logout_master_report_cost_median'] = 'mediana, µs';
$lang['logout_master_report_cost_slow'] = '95 de 100 abaixo, µs';
$lang['logout_master_report_cost_empty'] = 'uma chamada da extensão que não procura nada';
$lang['logout_master_report_cost_check'] = 'a verificação de uma sessão pela extensão';
$lang['logout_master_report_cost_guard'] = 'tudo o que o módulo pergunta antes de uma página';
$lang['logout_master_report_cost_page'] = 'tudo o que o módulo faz para uma página da equipe, sem seus menus';
$lang['logout_master_report_cost_query'] = 'uma consulta que nada pergunta ao banco de dados (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Medido agora neste servidor, enquanto esta página era feita: {calls} chamadas cada, {few} das duas'
    . ' últimas. Carregar o código leva ao PHP um pouco mais, uma vez por página.';
$lang['logout_master_report_cost_means'] =
    'Uma verificação leva {check} microssegundos; uma consulta que nada pergunta, {query}. Tudo o que o'
    . ' módulo faz para uma página leva {page} microssegundos: {share} de uma página que leva {ms} '
    . 'milissegundos.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Páginas sobre regras';
$lang['logout_master_rules_intro'] =
    'Cada ajuste vem da primeira regra desta lista que se aplica à pessoa e o define; senão, do padrão. '
    . 'Depois o teto o limita.';
$lang['logout_master_rules_none'] = 'Não há regras: o padrão vale para todos.';
$lang['logout_master_rules_add'] = 'Adicionar uma regra';
$lang['logout_master_rules_edit'] = 'Editar';
$lang['logout_master_rules_edit_one'] = 'Editar a regra {rule}';
$lang['logout_master_rules_delete'] = 'Excluir…';
$lang['logout_master_rules_delete_one'] = 'Excluir a regra {rule}';
$lang['logout_master_rules_move_up'] = 'Subir a regra {rule}';
$lang['logout_master_rules_move_down'] = 'Descer a regra {rule}';
$lang['logout_master_rules_save'] = 'Salvar a regra';
$lang['logout_master_rules_cancel'] = 'Cancelar';
$lang['logout_master_rules_saved'] = 'A regra está salva e vale a partir da próxima requisição.';
$lang['logout_master_rules_deleted'] = 'A regra foi excluída.';
$lang['logout_master_rules_not_saved'] = 'Nada foi salvo. Os erros estão junto aos campos.';
$lang['logout_master_rules_refused'] = 'A política foi recusada: {error}';
$lang['logout_master_rules_changed_meanwhile'] =
    'Outra pessoa alterou as regras nesse meio-tempo. Verifique-as e tente de novo.';
$lang['logout_master_rules_no_form'] = 'Só pode ser editada no documento';
$lang['logout_master_rules_other'] = 'Outras condições: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'não definido';
$lang['logout_master_rules_no_limit'] = 'sem limite';
$lang['logout_master_rules_zero'] = 'nenhum';
$lang['logout_master_rules_col_place'] = 'Posição';
$lang['logout_master_rules_col_name'] = 'Nome';
$lang['logout_master_rules_col_whom'] = 'Para quem';
$lang['logout_master_rules_col_what'] = 'O que define';
$lang['logout_master_rules_col_until'] = 'Último dia';
$lang['logout_master_rules_col_do'] = 'Alterar';
$lang['logout_master_rules_who_everybody'] = 'Todos';
$lang['logout_master_rules_who_staff'] = 'Toda a equipe';
$lang['logout_master_rules_who_admins'] = 'Administradores';
$lang['logout_master_rules_who_roles'] = 'Equipe com estas funções';
$lang['logout_master_rules_who_people'] = 'Estes membros da equipe';
$lang['logout_master_rules_who_contacts'] = 'Todos os contatos de clientes';
$lang['logout_master_rules_who_contact_people'] = 'Estes contatos';
$lang['logout_master_rules_who_customers'] = 'Todos os contatos destes clientes';
$lang['logout_master_rules_help_contacts'] = 'Endereços de e-mail ou números como #7, separados por vírgulas.';
$lang['logout_master_rules_help_customers'] =
    'Nomes ou números como #7, separados por vírgulas. O cron do CRM inclui contatos novos.';
$lang['logout_master_rules_where_when'] = 'Onde e quando';
$lang['logout_master_rules_networks'] = 'Redes';
$lang['logout_master_rules_help_networks'] = 'Um endereço ou rede por linha, como 10.0.0.0/8. Vazio: em toda parte.';
$lang['logout_master_rules_in_networks'] = 'nas redes {networks}';
$lang['logout_master_rules_at_hours'] = '{days}, das {from} às {to} ({zone})';
$lang['logout_master_rules_days'] = 'Dias';
$lang['logout_master_rules_from'] = 'De';
$lang['logout_master_rules_to'] = 'Até';
$lang['logout_master_rules_help_time'] = 'Horas e minutos, como 20:00. Vazio: o dia todo.';
$lang['logout_master_rules_zone'] = 'Fuso horário';
$lang['logout_master_rules_help_until'] = 'Depois deste dia o cron do CRM exclui a regra. Vazio: ela permanece.';
$lang['logout_master_rules_help_set'] = 'Esta regra não define um campo vazio. 0 significa sem limite.';
$lang['logout_master_rules_in_minutes'] = '{setting} (minutos)';
$lang['logout_master_rules_in_seconds'] = '{setting} (segundos)';
$lang['logout_master_rules_in_count'] = '{setting} (número)';
$lang['logout_master_rules_bad_choice'] = 'Espera-se uma das opções.';
$lang['logout_master_rules_bad_minutes'] = 'Espera-se um número de minutos, como 15 ou 7.5.';
$lang['logout_master_rules_bad_number'] = 'Espera-se um número inteiro.';
$lang['logout_master_rules_bad_name'] = 'Espera-se um nome.';
$lang['logout_master_rules_bad_nobody'] = 'Espera-se ao menos um que exista.';
$lang['logout_master_rules_bad_day'] = 'Espera-se um dia como 2030-12-31.';
$lang['logout_master_rules_expected_seconds'] = 'Espera-se um número inteiro de segundos de 0 a {most}.';
$lang['logout_master_rules_expected_minutes'] = 'Espera-se um número de minutos de 0 a {most}.';
$lang['logout_master_rules_expected_warning'] =
    'Espera-se 0 para nenhum, ou um número inteiro de segundos de {least} (WCAG 2.2.1) a {most}.';
$lang['logout_master_rules_expected_extensions'] =
    'Espera-se 0 para qualquer quantidade, ou um número inteiro de {least} (WCAG 2.2.1) a {most}.';
$lang['logout_master_rules_expected_count'] =
    'Espera-se 0 para qualquer quantidade, ou um número inteiro de {least} a {most}.';
$lang['logout_master_rules_expected_limit'] = 'Espera-se um limite, porque o teto é {ceiling}.';
$lang['logout_master_rules_expected_less_than_idle'] =
    'Espera-se menos que o limite de inatividade desta regra, que é {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] = 'Espera-se no máximo o aviso desta regra, que é {warning}.';
$lang['logout_master_rules_expected_name'] =
    'Espera-se um nome de 1 a {most} bytes, sem caracteres de controle e diferente de “default”.';
$lang['logout_master_rules_expected_own_name'] = 'Espera-se um nome que nenhuma outra regra tenha.';
$lang['logout_master_rules_expected_network'] =
    'Esperam-se endereços, ou redes sem bits de host, como 192.0.2.7, 10.0.0.0/8 ou 2001:db8::/32. Encontrado: {found}';
$lang['logout_master_rules_expected_time'] = 'Espera-se um horário de {least} a {most}.';
$lang['logout_master_rules_expected_two_times'] = 'Esperam-se dois horários diferentes. De 00:00 a 24:00 é o dia todo.';
$lang['logout_master_rules_expected_both_times'] = 'Esperam-se os dois horários ou nenhum.';
$lang['logout_master_rules_expected_zone'] =
    'Espera-se um fuso horário do banco de dados da IANA, como Europe/Berlin ou UTC.';
$lang['logout_master_rules_expected_bytes'] = 'Com esta regra a política teria mais de {most} bytes.';
$lang['logout_master_rules_expected_rules'] = 'Uma política tem no máximo {most} regras.';
$lang['logout_master_rules_unknown'] = 'Ninguém encontrado com "{found}".';
$lang['logout_master_rules_why_saved'] = 'Regra {rule} salva';
$lang['logout_master_rules_why_moved'] = 'Regra {rule} movida';
$lang['logout_master_rules_why_deleted'] = 'Regra {rule} excluída';
$lang['logout_master_rules_why_expired'] = 'Passou o último dia de: {rule}';
$lang['logout_master_rules_why_contacts'] = 'Mudaram os contatos dos clientes: {rule}';
$lang['logout_master_rules_place_default'] = 'Padrão';
$lang['logout_master_rules_place_ceiling'] = 'Teto';
$lang['logout_master_rules_place_rule'] = 'Regra {rule}';
$lang['logout_master_rules_place_enforce'] = 'Aplicação';
$lang['logout_master_day_mon'] = 'seg';
$lang['logout_master_day_tue'] = 'ter';
$lang['logout_master_day_wed'] = 'qua';
$lang['logout_master_day_thu'] = 'qui';
$lang['logout_master_day_fri'] = 'sex';
$lang['logout_master_day_sat'] = 'sáb';
$lang['logout_master_day_sun'] = 'dom';
$lang['logout_master_setting_idle_timeout'] = 'Limite de inatividade';
$lang['logout_master_setting_warning'] = 'Aviso';
$lang['logout_master_setting_cover'] = 'Ocultação';
$lang['logout_master_setting_grace'] = 'Tolerância';
$lang['logout_master_setting_resume'] = 'Para desbloquear';
$lang['logout_master_setting_absolute_timeout'] = 'Limite absoluto';
$lang['logout_master_setting_remember_me'] = 'Lembrar de mim';
$lang['logout_master_setting_max_hold'] = 'Espera';
$lang['logout_master_setting_max_sessions'] = 'Sessões simultâneas';
$lang['logout_master_setting_on_limit'] = 'Ao atingir esse número';
$lang['logout_master_setting_ip_change'] = 'Quando o endereço muda';
$lang['logout_master_setting_max_extensions'] = 'Prorrogações';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Desbloquear com senha reinicia o limite absoluto';
$lang['logout_master_on_limit_end_oldest'] = 'a sessão mais antiga termina';
$lang['logout_master_on_limit_refuse'] = 'nenhum novo login';
$lang['logout_master_ip_change_ignore'] = 'nada acontece';
$lang['logout_master_ip_change_lock'] = 'a sessão é bloqueada';
$lang['logout_master_ip_change_end'] = 'a sessão termina';
$lang['logout_master_presets_title'] = 'Predefinições';
$lang['logout_master_presets_intro'] =
    'Limites de normas. Cada uma mostra primeiro o que mudaria, antes de salvar algo.';
$lang['logout_master_presets_preview'] = 'Prévia: {preset}';
$lang['logout_master_presets_changes'] = 'O que mudaria';
$lang['logout_master_presets_col_where'] = 'Onde';
$lang['logout_master_presets_col_setting'] = 'Ajuste';
$lang['logout_master_presets_col_before'] = 'Antes';
$lang['logout_master_presets_col_after'] = 'Depois';
$lang['logout_master_presets_others'] =
    'As demais regras permanecem. Nenhuma ultrapassa o teto, mas onde não há teto uma regra pode ser mais '
    . 'branda: veja os limites efetivos.';
$lang['logout_master_presets_apply'] = 'Aplicar esta predefinição';
$lang['logout_master_preset_applied'] = 'A predefinição está salva e vale a partir da próxima requisição.';
$lang['logout_master_preset_same'] = 'Nada mudaria: a política já diz isso.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'ISM australiano';
$lang['logout_master_preset_office'] = 'Escritório tranquilo';
$lang['logout_master_preset_pci_text'] =
    'Após mais de 15 minutos sem atividade a pessoa deve autenticar-se de novo. Não fixa limite absoluto.';
$lang['logout_master_preset_aal2_text'] = 'Uma sessão deveria terminar após 1 hora sem atividade e 24 horas no total.';
$lang['logout_master_preset_aal3_text'] =
    'Uma sessão deve terminar após 12 horas no total e deveria terminar após 15 minutos sem atividade. AAL3 '
    . 'exige também autenticadores que estes limites não fornecem.';
$lang['logout_master_preset_hipaa_text'] =
    'Uma sessão deve terminar após um tempo de inatividade predeterminado. A lei não fixa número; 15 minutos '
    . 'são apenas o costume.';
$lang['logout_master_preset_cis_text'] =
    'Bloqueio após no máximo 15 minutos em computadores comuns (2 minutos em celulares, que o CRM não '
    . 'distingue). Não diz quanto dura o bloqueio; 30 minutos são o costume.';
$lang['logout_master_preset_ism_text'] =
    'Bloqueio após no máximo 15 minutos, ocultar tudo na tela e ninguém pode desativá-lo. A duração do '
    . 'bloqueio e o momento de ocultar a página são valores de costume.';
$lang['logout_master_preset_office_text'] =
    'Costume de um escritório fechado, e nenhuma norma: 1 hora sem atividade e 12 horas no total. Remove um '
    . 'teto.';
$lang['logout_master_limits_title'] = 'Limites efetivos';
$lang['logout_master_limits_intro'] = 'O que vale para uma pessoa, e por quê.';
$lang['logout_master_limits_person'] = 'E-mail ou número';
$lang['logout_master_limits_address'] = 'Endereço IP (opcional)';
$lang['logout_master_limits_bad_address'] = 'Encontrado "{found}"; espera-se um endereço IP.';
$lang['logout_master_limits_of'] = 'O que vale para {person}';
$lang['logout_master_limits_col_value'] = 'Valor';
$lang['logout_master_limits_col_rule'] = 'Da regra';
$lang['logout_master_limits_col_lost'] = 'O que perdeu';
$lang['logout_master_limits_capped'] = 'reduzido de {value}';
$lang['logout_master_limits_now'] = 'Neste momento: regras com horários podem mudar isso sozinhas.';
$lang['logout_master_lifetimes_title'] = 'Outros relógios';
$lang['logout_master_lifetimes_intro'] =
    'PHP, o framework do CRM e o cookie têm durações próprias. Vence a que acabar primeiro.';
$lang['logout_master_lifetimes_col_first'] = 'O que vence';
$lang['logout_master_lifetimes_col_means'] = 'O que significa';
$lang['logout_master_lifetimes_this'] = 'esta duração';
$lang['logout_master_lifetimes_idle'] = 'o limite de inatividade';
$lang['logout_master_lifetimes_line'] = 'Estas acabam antes do limite de inatividade e vencem: {names}.';
$lang['logout_master_lifetime_session'] =
    'A sessão do CRM pode sumir esse tempo após a última requisição, e a pessoa sai sem aviso.';
$lang['logout_master_lifetime_cookie'] =
    'O navegador descarta o cookie da sessão esse tempo após a última página que o renovou.';
$lang['logout_master_lifetime_cookie_browser'] = 'O cookie da sessão dura até o navegador ser fechado.';
$lang['logout_master_lifetime_collected'] =
    'O PHP pode remover os dados de uma sessão esse tempo após a última requisição.';
$lang['logout_master_lifetime_not_collected'] =
    'O PHP não remove sessões antigas aqui (session.gc_probability é 0), então isto não encerra nada.';
$lang['logout_master_lifetime_update'] =
    'Depois desse tempo uma página dá à sessão um novo identificador. Não encerra nada.';
$lang['logout_master_lifetime_csrf'] =
    'Um formulário mais antigo é recusado se o script da página não lhe deu um novo token.';
$lang['logout_master_preview_title'] = 'O aviso';
$lang['logout_master_preview_intro'] = 'Isto é o que as pessoas veem antes de sair.';
$lang['logout_master_preview_show'] = 'Mostrar o aviso';
$lang['logout_master_preview_note'] = 'Uma prévia: ninguém sai por ela.';
$lang['logout_master_dry_run_title'] = 'Ensaio';
$lang['logout_master_dry_run_on'] = 'Há um ensaio em curso: nada é aplicado';
$lang['logout_master_dry_run_off'] = 'Os limites são aplicados';
$lang['logout_master_dry_run_meaning'] =
    'Num ensaio ninguém é avisado, bloqueado nem sai. O que teria acontecido é registrado, para ver antes de '
    . 'aplicar os limites.';
$lang['logout_master_dry_run_question'] =
    'Registrar primeiro ou aplicar agora? Até você escolher, os limites são aplicados.';
$lang['logout_master_dry_run_answer'] = 'Escolher';
$lang['logout_master_dry_run_choose_record'] = 'Apenas registrar';
$lang['logout_master_dry_run_choose_enforce'] = 'Aplicar agora';
$lang['logout_master_dry_run_chosen_record'] = 'A partir de agora nada é aplicado; tudo é registrado.';
$lang['logout_master_dry_run_chosen_enforce'] = 'A partir de agora os limites são aplicados.';
$lang['logout_master_dry_run_banner'] = 'A saída automática está em ensaio: nada é aplicado, ninguém sai.';
$lang['logout_master_dry_run_found'] = 'Quem teria saído';
$lang['logout_master_dry_run_nothing'] = 'Ainda nada registrado. A lista é atualizada cerca de uma vez por minuto.';
$lang['logout_master_dry_run_sum'] = 'Casos: {times}. Pessoas: {people}. Com trabalho não salvo: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Trabalho não salvo';
$lang['logout_master_dry_run_unsaved_help'] =
    'Trabalho não salvo: um rascunho das 24 horas anteriores ainda está guardado.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'Uma página espera pelo banco de dados';
$lang['logout_master_upgrade_older'] =
    'O banco de dados do módulo é mais antigo do que os arquivos: ele é da versão {found}, os arquivos '
    . 'são da versão {expected}. Falta: {tables}. Escolha “Atualizar banco de dados” neste módulo, em '
    . 'Configuração → Módulos.';
$lang['logout_master_upgrade_missing'] =
    'Falta no banco de dados: {tables}. Desative este módulo em Configuração → Módulos e ative-o de '
    . 'novo; isso cria novamente o que falta. As configurações e as regras ficam como estão; o que as '
    . 'tabelas continham se perdeu.';
$lang['logout_master_upgrade_tell'] = 'Esta página não pode ser mostrada no momento. Avise um administrador.';
$lang['logout_master_upgrade_link'] = 'Ir para os módulos';
$lang['logout_master_unlock_impossible'] = 'Isto não pode ser verificado aqui no momento. Saia e entre de novo.';
$lang['logout_master_drafts_unreachable'] = 'Os rascunhos não estão acessíveis no momento. Nada foi alterado.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Revisão';
$lang['logout_master_review_intro'] =
    'As normas pedem que os limites sejam revistos de tempos em tempos: PCI DSS 4.0.1 12.1.2 e FedRAMP '
    . 'AC-1 pelo menos a cada 12 meses, ISO/IEC 27001 A.5.1 em intervalos planejados e após mudanças.';
$lang['logout_master_review_state'] = 'Situação atual';
$lang['logout_master_review_owner'] = 'Responsável';
$lang['logout_master_review_nobody'] = 'Ninguém';
$lang['logout_master_review_owner_gone'] = 'não pode mais entrar ou editar';
$lang['logout_master_review_last'] = 'Última revisão';
$lang['logout_master_review_never'] = 'Ainda nunca';
$lang['logout_master_review_next'] = 'Próxima revisão';
$lang['logout_master_review_is_overdue'] = 'atrasada';
$lang['logout_master_review_overdue'] = 'A revisão destas regras está atrasada.';
$lang['logout_master_review_note'] = 'O que foi examinado e com que resultado';
$lang['logout_master_review_done'] = 'Revisado';
$lang['logout_master_review_plan'] = 'Responsável e dia';
$lang['logout_master_review_not_saved'] = 'Nada foi salvo: veja os campos abaixo.';
$lang['logout_master_review_zone'] = 'Um dia do fuso horário do CRM ({zone}).';
$lang['logout_master_review_interval'] = 'De uma revisão à seguinte';
$lang['logout_master_review_months'] = '{months} meses';
$lang['logout_master_review_why_wanted'] = 'Toda alteração das regras precisa de um motivo';
$lang['logout_master_review_save'] = 'Salvar';
$lang['logout_master_review_saved'] = 'Salvo.';
$lang['logout_master_review_is_done'] = 'A revisão está no registro de auditoria. A próxima vence em {day}.';
$lang['logout_master_review_bad_owner'] = 'Esperava-se alguém que possa entrar e editar regras.';
$lang['logout_master_review_bad_day'] = 'Esperava-se um dia a partir de {today}, como 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'Falta o motivo. Neste site toda alteração das regras precisa de um.';
$lang['logout_master_history_title'] = 'Histórico';
$lang['logout_master_history_intro'] =
    'Cada alteração salva nestas páginas, nas configurações ou na linha de comando: quem, quando, por '
    . 'quê e o quê. Vai até onde vai o registro de auditoria. Alterações por SQL ou importação estão só no '
    . 'registro de auditoria.';
$lang['logout_master_history_old'] = 'Antiga';
$lang['logout_master_history_new'] = 'Nova';
$lang['logout_master_history_revision'] = 'Revisão';
$lang['logout_master_history_places'] = 'Pontos alterados';
$lang['logout_master_history_choose_new'] = 'Revisão {revision} como a nova';
$lang['logout_master_history_choose_old'] = 'Revisão {revision} como a antiga';
$lang['logout_master_history_one'] = 'Revisão {revision}';
$lang['logout_master_history_two'] = 'Da revisão {old} para a revisão {new}';
$lang['logout_master_history_in_force'] = 'em vigor';
$lang['logout_master_history_none'] = 'Nenhuma alteração foi salva ainda.';
$lang['logout_master_history_compare'] = 'Comparar antiga e nova';
$lang['logout_master_history_back'] = 'Todas as revisões';
$lang['logout_master_history_changed'] = 'esta linha não está como foi escrita';
$lang['logout_master_history_unreadable'] = 'Um dos dois documentos não pode ser lido.';
$lang['logout_master_history_same'] = 'Ambas dizem o mesmo.';
$lang['logout_master_history_put_back'] = 'Restaurar a revisão {revision}';
$lang['logout_master_history_put_back_help'] =
    'Ela se torna uma nova revisão; isto é o que mudaria hoje. Os últimos dias das regras e os clientes '
    . 'que elas citam não fazem parte dela: confira as regras depois.';
$lang['logout_master_history_unknown'] = 'Não há tal revisão no registro de auditoria.';
$lang['logout_master_history_not_believed'] =
    'Esta linha do registro de auditoria não está como foi escrita; por isso não foi restaurada.';
$lang['logout_master_history_why'] = 'Revisão {revision} restaurada';
$lang['logout_master_history_is_back'] =
    'A revisão foi restaurada como uma nova e vale a partir da próxima requisição.';
$lang['logout_master_history_order'] = 'Ordem';
$lang['logout_master_pause_banner'] =
    'A saída automática está pausada até {until} ({zone}): ninguém é desconectado. Motivo: {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Anúncios';
$lang['logout_master_announce_news'] = 'Os limites mudaram desde a última vez em que as pessoas foram avisadas.';
$lang['logout_master_announce_intro'] =
    'Avise as pessoas quando os limites delas mudarem. Nada é enviado antes de você ver e confirmar.';
$lang['logout_master_announce_changes'] = 'O que muda';
$lang['logout_master_announce_no_changes'] =
    'Nada mudou desde o último aviso. Ainda assim, você pode anunciar algo com as suas palavras.';
$lang['logout_master_announce_need_not'] = 'Não é preciso avisar sobre isto';
$lang['logout_master_announce_told'] = 'Estas mudanças são dadas como conhecidas.';
$lang['logout_master_announce_new'] = 'Novo anúncio';
$lang['logout_master_announce_to'] = 'Para quem';
$lang['logout_master_announce_to_staff'] = 'Equipe';
$lang['logout_master_announce_to_contact'] = 'Contatos dos clientes';
$lang['logout_master_announce_ways'] = 'Por quais meios';
$lang['logout_master_announce_way_banner'] = 'Aviso em cada página';
$lang['logout_master_announce_way_mail'] = 'E-mail';
$lang['logout_master_announce_mail_help'] = 'O cron do CRM envia os e-mails, até 200 por execução e somente a pessoas ativas.';
$lang['logout_master_announce_no_mail'] = 'Este CRM não oferece modelos de e-mail aos módulos; só o aviso é possível.';
$lang['logout_master_announce_from'] = 'Vale a partir de';
$lang['logout_master_announce_from_help'] = 'É o que as pessoas leem. Uma política salva vale na hora; salve-a nesse dia.';
$lang['logout_master_announce_until'] = 'Exibido até';
$lang['logout_master_announce_until_help'] = 'O último dia em que é mostrado a quem não o leu.';
$lang['logout_master_announce_note'] = 'Uma frase sua';
$lang['logout_master_announce_note_help'] = 'Por que muda ou a quem perguntar. É mostrada como você escreve, em um só idioma.';
$lang['logout_master_announce_asks'] = 'Pedir que as pessoas confirmem a leitura';
$lang['logout_master_announce_preview'] = 'Mostrar o que as pessoas verão';
$lang['logout_master_announce_preview_title'] = 'O que as pessoas verão';
$lang['logout_master_announce_preview_help'] =
    'Cada pessoa lê no próprio idioma, com o que muda para ela. Nada foi enviado ainda.';
$lang['logout_master_announce_is_asked'] = 'A confirmação de leitura é pedida.';
$lang['logout_master_announce_is_not_asked'] = 'A confirmação de leitura não é pedida.';
$lang['logout_master_announce_mail_template'] =
    'Conforme o modelo original. Se foi alterado nos modelos de e-mail do CRM, sai aquele texto.';
$lang['logout_master_announce_publish'] = 'Anunciar agora';
$lang['logout_master_announce_begun'] = 'Está anunciado. Os e-mails saem nas próximas execuções do cron.';
$lang['logout_master_announce_not_sent'] = 'Nada foi anunciado. Os erros estão junto aos campos.';
$lang['logout_master_announce_bad_to'] = 'Espera-se pelo menos um grupo.';
$lang['logout_master_announce_bad_ways'] = 'Espera-se pelo menos um meio que este CRM ofereça.';
$lang['logout_master_announce_bad_until'] = 'Espera-se um dia a partir de hoje, dentro de um ano.';
$lang['logout_master_announce_bad_note'] = 'Nada mudou; espera-se uma frase.';
$lang['logout_master_announce_changed_meanwhile'] = 'Algo mudou desde que você olhou, ou já está anunciado. Olhe de novo.';
$lang['logout_master_announce_too_many'] = 'Três anúncios já estão sendo exibidos. Encerre um deles antes.';
$lang['logout_master_announce_all'] = 'Anúncios até agora';
$lang['logout_master_announce_none'] = 'Nada foi anunciado ainda.';
$lang['logout_master_announce_col_begun'] = 'Anunciado';
$lang['logout_master_announce_col_to'] = 'Para quem';
$lang['logout_master_announce_col_state'] = 'Situação';
$lang['logout_master_announce_col_read'] = 'Lido';
$lang['logout_master_announce_col_mails'] = 'E-mails';
$lang['logout_master_announce_col_person'] = 'Pessoa';
$lang['logout_master_announce_col_email'] = 'Endereço';
$lang['logout_master_announce_col_when'] = 'Lido em';
$lang['logout_master_announce_col_by'] = 'Onde';
$lang['logout_master_announce_col_mail'] = 'E-mail';
$lang['logout_master_announce_is_over'] = 'Encerrado';
$lang['logout_master_announce_is_on'] = 'Exibido até {day}';
$lang['logout_master_announce_read_of'] = '{read} de {people} leram.';
$lang['logout_master_announce_hidden_of'] = '{read} de {people} ocultaram.';
$lang['logout_master_announce_sent_of'] = '{sent} de {people} e-mails enviados, {failed} com falha.';
$lang['logout_master_announce_one'] = 'Anúncio de {day}';
$lang['logout_master_announce_mailed_doubt'] = 'Em dúvida: o cron foi interrompido durante o envio';
$lang['logout_master_announce_mailed_sending'] = 'Sendo enviado';
$lang['logout_master_announce_mailed_sent'] = 'Enviado';
$lang['logout_master_announce_mailed_failed'] = 'Falhou';
$lang['logout_master_announce_mailed_again'] = 'Aguarda a próxima execução';
$lang['logout_master_announce_mail_again'] = 'Enviar esses e-mails de novo';
$lang['logout_master_announce_mail_again_help'] =
    'Os e-mails que falharam e aqueles dos quais não se sabe se saíram. Ninguém mais recebe um segundo.';
$lang['logout_master_announce_mail_again_done'] = 'E-mails que saem outra vez: {mails}';
$lang['logout_master_announce_end'] = 'Encerrar este anúncio';
$lang['logout_master_announce_end_help'] = 'Ninguém mais o vê, e os e-mails pendentes não saem.';
$lang['logout_master_announce_ended'] = 'O anúncio foi encerrado.';
$lang['logout_master_announce_delete'] = 'Excluir este anúncio';
$lang['logout_master_announce_delete_help'] =
    'A lista de quem leu é excluída junto. O registro mantém início, fim e quantidades.';
$lang['logout_master_announce_deleted'] = 'O anúncio foi excluído.';
$lang['logout_master_announce_gone'] = 'Esse anúncio não existe mais.';
$lang['logout_master_announce_people'] = 'Quem leu';
$lang['logout_master_announce_filter'] = 'Mostrar';
$lang['logout_master_announce_filter_all'] = 'Todos';
$lang['logout_master_announce_filter_read'] = 'Quem leu';
$lang['logout_master_announce_filter_unread'] = 'Quem não leu';
$lang['logout_master_announce_filter_unsent'] = 'E-mail com falha ou incompleto';
$lang['logout_master_announce_by_banner'] = 'No aviso';
$lang['logout_master_announce_by_page'] = 'Na página sobre o trabalho';
$lang['logout_master_announce_nobody'] = 'Ninguém.';
$lang['logout_master_announce_before'] = 'Anteriores';
$lang['logout_master_announce_more'] = 'Mais';
$lang['logout_master_announce_banner_title'] = 'A saída automática muda';
$lang['logout_master_announce_holds_from'] = 'A partir de {day}:';
$lang['logout_master_announce_change'] = '{setting}: até agora {before}, depois {after}';
$lang['logout_master_announce_same'] = 'Os seus próprios limites continuam como estão.';
$lang['logout_master_announce_enforced'] = 'Os limites são aplicados; até agora só se registrava o que fariam.';
$lang['logout_master_announce_recorded'] = 'Por enquanto ninguém é desconectado automaticamente.';
$lang['logout_master_announce_others'] = 'Também mudam regras para certas pessoas, redes ou horários.';
$lang['logout_master_announce_group_role'] = 'Função {role}';
$lang['logout_master_announce_group_admins'] = 'Administradores, função {role}';
$lang['logout_master_announce_subject'] = '{site}: a saída automática muda';
$lang['logout_master_announce_mail_asks'] = 'Entre e confirme na página abaixo que leu isto.';
$lang['logout_master_announce_read'] = 'Li';
$lang['logout_master_announce_hide'] = 'Ocultar';
$lang['logout_master_announce_noted'] = 'Obrigado. Ficou registrado que você leu.';
$lang['logout_master_announce_hidden'] = 'Não é mais mostrado a você.';
$lang['logout_master_keep_title'] = 'Como manter o seu trabalho';
$lang['logout_master_keep_intro'] =
    'Quando você sai, o sistema encerra a sua sessão para que ninguém use o que ficou aberto. Enquanto trabalha, '
    . 'ele não atrapalha.';
$lang['logout_master_keep_limits'] = 'Os seus próprios limites';
$lang['logout_master_keep_nothing_enforced'] = 'No momento nada é aplicado a você.';
$lang['logout_master_keep_idle'] = 'Após {time} sem atividade, a sua sessão é encerrada.';
$lang['logout_master_keep_idle_locks'] =
    'Após {time} sem atividade, a página é bloqueada. Por mais {grace} você pode desbloqueá-la e continuar; depois '
    . 'a sessão é encerrada.';
$lang['logout_master_keep_warning_at'] = 'Um aviso se abre {time} antes.';
$lang['logout_master_keep_no_idle'] = 'A sua sessão não é encerrada por inatividade.';
$lang['logout_master_keep_absolute'] = '{time} depois de entrar, você precisa entrar de novo, por mais ativo que esteja.';
$lang['logout_master_keep_warning'] = 'O que o aviso significa';
$lang['logout_master_keep_warning_help'] =
    'Ele conta até o fim da sua sessão. Pressione "{stay}": basta isso. Digitar e clicar antes também contam; '
    . 'páginas que só se atualizam sozinhas não contam.';
$lang['logout_master_keep_drafts'] = 'O que você estava escrevendo';
$lang['logout_master_keep_no_drafts'] = 'Este site não guarda rascunhos. Salve o que escreve antes de sair.';
$lang['logout_master_keep_drafts_help'] =
    'O que você digita em formulários é guardado por {hours} horas, criptografado e só para você. Entre de novo e '
    . 'abra a mesma página: ela oferece o seu texto. Todos estão aqui:';
$lang['logout_master_keep_lock'] = 'Quando você se ausenta';
$lang['logout_master_keep_lock_help'] = 'Bloqueie a página em vez de esperar o limite. Você volta ao mesmo lugar.';
$lang['logout_master_keep_phone_help'] = 'Se você só fala e não digita, avise, e o limite espera.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'Você ainda está aí?';
$lang['logout_master_warning_message'] = 'Você não esteve ativo. Você será desconectado em {time}.';
$lang['logout_master_warning_message_lock'] = 'Você não esteve ativo. A tela será bloqueada em {time}.';
$lang['logout_master_absolute_message'] =
    'Sua sessão atinge o tempo máximo e termina em {time}. Salve seu trabalho e entre de novo; isto não pode ser '
    . 'adiado.';
$lang['logout_master_stay'] = 'Continuar conectado';
$lang['logout_master_logout_now'] = 'Sair agora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'faltam {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'faltam {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'Sua sessão não pôde ser prolongada. Copie o que escreveu e entre de novo.';
$lang['logout_master_locked_message'] =
    'Você não esteve ativo por um tempo. Desbloqueie para continuar de onde parou.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Sua senha';
$lang['logout_master_unlock_code'] = 'Código do seu segundo fator';
$lang['logout_master_unlock_wrong'] = 'Essa senha não está certa.';
$lang['logout_master_unlock_wait'] = 'Muitas senhas erradas. Tente de novo em {minutes} minutos.';
$lang['logout_master_hold_question'] = 'Cobrir a página e manter minha sessão por:';
$lang['logout_master_hold_refused'] = 'Não foi possível cobrir a página. Bloqueie-a ou saia.';
$lang['logout_master_hold_cancel'] = 'Cancelar';
$lang['logout_master_away_title'] = 'Ao telefone';
$lang['logout_master_away_message'] =
    'A página está coberta. Você continua conectado por no máximo {time}.';
$lang['logout_master_away_back'] = 'Voltei';
$lang['logout_master_time_minutes'] = '{minutes} min';
