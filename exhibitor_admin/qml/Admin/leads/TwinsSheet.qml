// People who may be here more than once, below one another: who of them is one person?
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Twins twins

    title: twins.count > 0 ? qsTr("One person? Cases to judge: %1").arg(twins.count) : qsTr("All cases are judged")
    wide: 1040

    Words {
        width: parent.width
        text: sheet.twins.count > 0 ? qsTr("Alike: %1. Choose those who are the same person.").arg(sheet.twins.why)
                                    : qsTr("Merged contacts go into exports as one person.")
        color: Tokens.text3
    }
    TwinLine {
        visible: sheet.twins.count > 0
        width: sheet.room
        cells: sheet.twins.headings
        heading: true
    }
    ListView {
        width: sheet.room
        height: Math.min(contentHeight, 6.5 * 44)
        model: sheet.twins.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        delegate: TwinLine {
            required property int index
            required property var model

            width: sheet.room
            shared: model.shared
            contacts: model.contacts
            on: model.on
            onTouched: sheet.twins.choose(index)
        }
    }
    Words {
        visible: sheet.twins.unseen > 0
        width: parent.width
        text: qsTr("And %1 more: so many rather share an address or a number than are one person.").arg(sheet.twins.unseen)
        style: "small"
    }
    TaskLine {
        width: parent.width
        tasks: sheet.twins.work
        visible: sheet.twins.work.trouble !== ""
    }
    actions: [
        Button {
            visible: sheet.twins.undoable
            kind: "link"
            icon: "undo-2"
            text: qsTr("Take the last back")
            onClicked: sheet.twins.undo()
        },
        Button {
            text: qsTr("All different people")
            enabled: sheet.twins.count > 0
            onClicked: sheet.twins.keepApart()
        },
        Button {
            kind: "main"
            icon: "merge"
            text: sheet.twins.chosen > 1 ? qsTr("One person: merge %1").arg(sheet.twins.chosen) : qsTr("One person: merge")
            name: qsTr("Merge those who are chosen")
            enabled: sheet.twins.chosen > 1
            onClicked: sheet.twins.merge()
        }
    ]
}
