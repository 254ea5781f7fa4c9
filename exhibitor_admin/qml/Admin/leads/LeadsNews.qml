// What wants to be known above the contacts, one line each: what goes on, what was just done, and what waits for somebody.
import QtQuick
import Admin
import Admin.Bridge

Column {
    id: news

    required property Leads leads
    // What was just done; empty once it was read.
    required property string said

    signal read
    signal lettersTouched
    signal dueTouched
    signal twinsTouched

    spacing: 8
    bottomPadding: children.some(line => line.visible) ? 12 : 0

    TaskLine {
        width: parent.width
        tasks: news.leads.tasks
        visible: implicitHeight > 0 && (news.leads.tasks.busy ? news.leads.tasks.share >= 0 : news.leads.state !== "failed")
    }
    NewsLine {
        visible: news.said !== ""
        icon: "check"
        strong: news.said
        action: qsTr("Understood")
        onTouched: news.read()
    }
    NewsLine {
        visible: news.leads.letters.count > 0
        icon: "mail"
        strong: qsTr("To be told: %1.").arg(news.leads.letters.names)
        text: qsTr("Visitors took back or changed what these were handed.")
        action: qsTr("Write the letters…")
        onTouched: news.lettersTouched()
    }
    NewsLine {
        visible: news.leads.over
        icon: "triangle-alert"
        strong: qsTr("The last day was %1.").arg(news.leads.until)
        text: qsTr("Nothing of this event may be kept any longer.")
        action: qsTr("See what is due")
        onTouched: news.dueTouched()
    }
    NewsLine {
        visible: news.leads.state === "open" && news.leads.unopened > 0
        icon: "lock-keyhole"
        strong: qsTr("%1 can't be opened with this key.").arg(news.leads.unopened)
        text: qsTr("They were sealed to another key, or are damaged: a damaged one opens once a whole copy of it is collected.")
    }
    NewsLine {
        visible: news.leads.unfinished
        icon: "lock-keyhole"
        strong: qsTr("Not all of them are open yet.")
        action: qsTr("Open the rest")
        onTouched: news.leads.refresh()
    }
    NewsLine {
        visible: news.leads.state === "open" && news.leads.twins.count > 0
        icon: "merge"
        strong: qsTr("People who may be here more than once: %1.").arg(news.leads.twins.count)
        text: news.leads.twins.why
        action: qsTr("Look and merge")
        onTouched: news.twinsTouched()
    }
}
