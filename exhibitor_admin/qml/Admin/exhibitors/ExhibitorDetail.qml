// One exhibitor: how to reach them, their demos, leads, questions and key, and what can be done.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Pane {
    id: pane

    required property Exhibitors exhibitors
    readonly property var one: exhibitors.detail
    readonly property var lines: [
        [qsTr("Phone"), one.phone], [qsTr("E-mail"), one.email], [qsTr("Web"), one.web], [qsTr("Languages"), one.speaks], [qsTr("Demos"), (one.demos ?? []).join(", ")],
        [qsTr("Contacts"), String(one.leads ?? 0)], [qsTr("Questions to visitors"), (one.questions ?? []).join("\n")],
        [qsTr("Their public key"), one.key || qsTr("None: only the organiser opens their contacts, and exports them.")]
    ].filter(line => line[1])

    signal changeTouched
    signal logoTouched
    signal questionsTouched
    signal contactsTouched
    signal keyTouched
    signal removeTouched

    KeepInSight { view: view }
    Flickable {
        id: view

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: 20; bottomMargin: 12 }
        contentHeight: body.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body

            width: view.width
            spacing: 10

            LogoBox {
                width: parent.width
                logo: pane.one.logo ?? ""
                named: pane.one.hasLogo ?? false
                busy: pane.exhibitors.written.tasks.busy
                onChooseTouched: pane.logoTouched()
                onDropTouched: pane.exhibitors.dropLogo()
                onDropped: url => pane.exhibitors.takeLogo(url)
            }
            Words {
                width: parent.width
                text: pane.one.name ?? ""
                style: "h2"
                maximumLineCount: 3
                elide: Text.ElideRight
                wrapMode: Text.Wrap
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: pane.one.said ?? ""
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Tokens.hairline
            }
            Repeater {
                model: pane.lines

                Column {
                    id: line

                    required property var modelData

                    width: body.width

                    Words {
                        text: line.modelData[0]
                        style: "small"
                    }
                    Words {
                        width: parent.width
                        text: line.modelData[1]
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
    Column {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 20 }
        spacing: 8

        Button {
            width: parent.width
            icon: "inbox"
            text: qsTr("Their contacts")
            onClicked: pane.contactsTouched()
        }
        Button {
            width: parent.width
            icon: "message-square"
            text: qsTr("Questions to visitors…")
            onClicked: pane.questionsTouched()
        }
        Button {
            width: parent.width
            icon: "lock-keyhole"
            text: qsTr("Give them a key")
            onClicked: pane.keyTouched()
        }
        Row {
            width: parent.width
            spacing: 8

            Button {
                id: change

                icon: "pen-line"
                text: qsTr("Change")
                onClicked: pane.changeTouched()
            }
            Button {
                width: parent.width - change.width - 8
                icon: "trash-2"
                text: qsTr("Take out")
                onClicked: pane.removeTouched()
            }
        }
    }
}
