<?php

/**
 * Brazilian Portuguese texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'pt-BR';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'portuguese_br';

// The settings tab
$lang['logout_master_settings_tab'] = 'Saída automática';

// The page script and the lock page
$lang['logout_master_warning_title'] = 'Você ainda está aí?';
$lang['logout_master_warning_message'] = 'Você não esteve ativo. Você será desconectado em {time}.';
$lang['logout_master_warning_message_lock'] = 'Você não esteve ativo. A tela será bloqueada em {time}.';
$lang['logout_master_absolute_message'] =
    'Sua sessão atinge o tempo máximo e termina em {time}. Salve seu trabalho e entre de novo; isto não pode ser '
    . 'adiado.';
$lang['logout_master_stay'] = 'Continuar conectado';
$lang['logout_master_logout_now'] = 'Sair agora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Tentar de novo';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'faltam {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'faltam {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Verificando se você ainda está conectado…';
$lang['logout_master_extend_failed'] = 'Sua sessão não pôde ser prolongada. Copie o que escreveu e entre de novo.';
$lang['logout_master_offline'] = 'O servidor não responde. Seu trabalho fica nesta página; continuamos tentando.';
$lang['logout_master_ended_title'] = 'Você está desconectado';
$lang['logout_master_ended_message'] = 'Sua sessão terminou. Entre de novo para continuar.';
$lang['logout_master_login'] = 'Entrar';
$lang['logout_master_locked_title'] = 'A tela está bloqueada';
$lang['logout_master_locked_message'] =
    'Você não esteve ativo por um tempo. Desbloqueie para continuar de onde parou.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Sua senha';
$lang['logout_master_unlock_wrong'] = 'Essa senha não está certa.';
$lang['logout_master_unlock_wait'] = 'Muitas senhas erradas. Tente de novo em {minutes} minutos.';
$lang['logout_master_copy_text'] = 'Copiar o que escrevi';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'Meu acesso';
$lang['logout_master_mine_title'] = 'Minhas sessões';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'Estou ao telefone';
$lang['logout_master_hold_question'] = 'Cobrir a página e manter minha sessão por:';
$lang['logout_master_hold_refused'] = 'Não foi possível cobrir a página. Bloqueie-a ou saia.';
$lang['logout_master_hold_cancel'] = 'Cancelar';
$lang['logout_master_away_title'] = 'Ao telefone';
$lang['logout_master_away_message'] = 'A página está coberta. Você continua conectado por no máximo {time}.';
$lang['logout_master_away_back'] = 'Voltei';
$lang['logout_master_lock_now'] = 'Bloquear agora';
$lang['logout_master_time_minutes'] = '{minutes} min';

// Drafts
$lang['logout_master_drafts_title'] = 'Meus rascunhos';

// Os campos das etapas, e desbloquear com um segundo fator
$lang['logout_master_unlock_code'] = 'Código do seu segundo fator';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Registro de auditoria';
$lang['logout_master_alarm_canary'] = 'A sessão de teste diária não terminou a tempo. Veja o registro de auditoria.';
$lang['logout_master_alarm_chain'] = 'O registro de auditoria não está como foi escrito. Abra-o e verifique a cadeia.';
$lang['logout_master_alarm_silent'] =
    'Há três dias nenhuma sessão de teste tem resultado. A tarefa cron do CRM está funcionando?';
$lang['logout_master_capability_title'] = 'Saída automática';
$lang['logout_master_capability_view'] = 'Ver regras e números';
$lang['logout_master_capability_edit'] = 'Editar regras';
$lang['logout_master_capability_end_sessions'] = 'Encerrar sessões de outras pessoas';
$lang['logout_master_capability_audit'] = 'Registro de auditoria e evidências';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Sessões abertas';
$lang['logout_master_reports_title'] = 'Números de logout';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Regras';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'A revisão das regras de saída automática vence em até duas semanas.';
$lang['logout_master_review_due'] = 'Chegou o dia de revisar as regras de saída automática.';
$lang['logout_master_review_late'] = 'A revisão das regras de saída automática está atrasada.';
$lang['logout_master_review_soon_all'] =
    'A revisão das regras de saída automática vence em até duas semanas. Não há responsável que possa '
    . 'entrar e editá-las; por isso todos os que podem editá-las são avisados.';
$lang['logout_master_review_due_all'] =
    'Chegou o dia de revisar as regras de saída automática. Não há responsável que possa entrar e '
    . 'editá-las; por isso todos os que podem editá-las são avisados.';
$lang['logout_master_review_late_all'] =
    'A revisão das regras de saída automática está atrasada. Não há responsável que possa entrar e '
    . 'editá-las; por isso todos os que podem editá-las são avisados.';
